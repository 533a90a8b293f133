package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A page of Case Audit; made when the browser shows it, and refusing to be made on another one. */
abstract class AuditPage {
    final Window window;
    final Page page;

    AuditPage(Window window, String heading) {
        this.window = window;
        this.page = window.page();
        assertThat(page.locator("h1")).hasText(heading);
    }

    AuditPage(Window window, Pattern heading) {
        this.window = window;
        this.page = window.page();
        assertThat(page.locator("h1")).hasText(heading);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    Locator notice() {
        return page.locator(".govuk-notification-banner");
    }

    Locator errors() {
        return page.locator(".govuk-error-summary");
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }
}

package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where a concern is raised. */
final class RaisePage extends AuditPage {
    RaisePage(Window window) {
        super(window, "Raise a concern about C01");
    }

    RaisePage raiseInVain() {
        press("Raise this concern");
        assertThat(errors()).isVisible();
        return new RaisePage(window);
    }

    void raise(String text) {
        field("text").fill(text);
        press("Raise this concern");
        assertThat(page.locator("h1")).hasText("A concern about C01");
        assertThat(notice()).containsText("Your concern is raised");
    }
}

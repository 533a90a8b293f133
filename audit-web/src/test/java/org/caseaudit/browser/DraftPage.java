package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A draft with everything in it that can be changed. */
final class DraftPage extends AuditPage {
    DraftPage(Window window) {
        super(window, "Change this template");
    }

    FormPage about() {
        row("Name").click();
        return new FormPage(window, "About this template");
    }

    FormPage scale() {
        row("Grading scale").click();
        return new FormPage(window, "Grading scale");
    }

    private Locator row(String key) {
        return page.locator(".govuk-summary-list__row:has(dt:text-is('" + key + "')) a")
                .first();
    }

    ContentsPage section(String title) {
        follow(title);
        return new ContentsPage(window, title);
    }

    FormPage addSection() {
        press("Add a section");
        return new FormPage(window, "Add a section");
    }

    TemplatePage read(String name) {
        page.locator(".govuk-back-link").click();
        return new TemplatePage(window, name);
    }

    Locator coverage() {
        return page.locator("details summary", new Page.LocatorOptions().setHasText("ten practice areas"));
    }
}

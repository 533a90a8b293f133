package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** What waits for somebody. */
final class MyWorkPage extends AuditPage {
    MyWorkPage(Window window) {
        super(window, "My work");
    }

    /** Opens it and signs in on the way. */
    static MyWorkPage of(Window window, String username) {
        window.open("/work", username);
        return new MyWorkPage(window);
    }

    /** One thing that waits, by its name. */
    Locator item(String name) {
        return page.locator(".govuk-task-list__item").filter(new Locator.FilterOptions().setHasText(name));
    }

    InvolvementPage involvement(String theme) {
        follow(theme);
        return new InvolvementPage(window);
    }

    TaskListPage form(SmallAudit audit) {
        follow("C01, " + audit.theme());
        return new TaskListPage(window);
    }

    ReadPage formToSignOff(SmallAudit audit) {
        follow("C01, " + audit.theme());
        return new ReadPage(window);
    }
}

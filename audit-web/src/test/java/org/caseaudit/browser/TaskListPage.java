package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A form as a list of things to do. */
final class TaskListPage extends AuditPage {
    TaskListPage(Window window) {
        super(window, Pattern.compile("C01: Seen and heard .*"));
    }

    /** Opens it and signs in on the way. */
    static TaskListPage of(Window window, SmallAudit audit) {
        window.open(audit.page(), SmallAudit.AUDITOR);
        return new TaskListPage(window);
    }

    Locator status(String section) {
        return page.locator(".govuk-task-list__item")
                .filter(new Locator.FilterOptions().setHasText(section))
                .locator(".govuk-task-list__status");
    }

    SectionPage section(String title) {
        follow(title);
        return new SectionPage(window, title);
    }

    CheckPage check() {
        follow("Check your answers and submit");
        return new CheckPage(window);
    }
}

package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The steps of a plan. */
final class PlanPage extends AuditPage {
    PlanPage(Window window) {
        super(window, Pattern.compile("Plan: .*"));
    }

    Locator status(String step) {
        return page.locator(".govuk-task-list__item")
                .filter(new Locator.FilterOptions().setHasText(step))
                .locator(".govuk-task-list__status");
    }

    AskingPage step(String title) {
        return step(title, title);
    }

    AskingPage step(String title, String heading) {
        follow(title);
        return new AskingPage(window, heading);
    }
}

package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** Cases × agencies, and what can be done with the forms. */
final class ProgressPage extends AuditPage {
    ProgressPage(Window window) {
        super(window, "Progress of the forms");
    }

    static ProgressPage of(Window window, String cycle, String username) {
        window.open(cycle + "/progress", username);
        return new ProgressPage(window);
    }

    Locator cell(String label) {
        return page.locator("td").filter(new Locator.FilterOptions().setHas(page.getByLabel("Select " + label)));
    }

    ProgressPage select(String label) {
        page.getByLabel("Select " + label).check();
        return this;
    }

    /** The page that says which forms would change. */
    AskingPage order(String button, String heading) {
        press(button);
        return new AskingPage(window, heading);
    }
}

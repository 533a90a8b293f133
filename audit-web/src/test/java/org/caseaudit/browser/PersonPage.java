package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** One person with their roles, for the administrator. */
final class PersonPage extends AuditPage {
    private final String name;

    PersonPage(Window window, String name) {
        super(window, name);
        this.name = name;
    }

    FormPage anotherRole() {
        press("Give another role");
        return new FormPage(window, "Give " + name + " another role");
    }

    FormPage correct() {
        follow("Correct name or e-mail");
        return new FormPage(window, "Correct name or e-mail");
    }

    private Locator role(String role) {
        return page.locator(".govuk-summary-list__row").filter(new Locator.FilterOptions().setHasText(role));
    }

    Locator roles() {
        return page.locator(".govuk-summary-list__row");
    }

    FormPage end(String role) {
        role(role).locator("a[href$='/end']").click();
        return new FormPage(window, "End this role");
    }

    FormPage handOver(String role) {
        role(role).locator("a[href$='/hand-over']").click();
        return new FormPage(window, "Hand over forms");
    }
}

package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** Every action in one list. */
final class ActionsPage extends AuditPage {
    ActionsPage(Window window) {
        super(window, "Actions");
    }

    static ActionsPage of(Window window, String who) {
        window.open(PublishedAudit.at("/actions"), who);
        return new ActionsPage(window);
    }

    Locator rows() {
        return page.locator("tbody tr");
    }

    Locator counted() {
        return field("counted");
    }

    ActionsPage choose(String field, String option) {
        field(field).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    ActionsPage show() {
        press("Show");
        return new ActionsPage(window);
    }
}

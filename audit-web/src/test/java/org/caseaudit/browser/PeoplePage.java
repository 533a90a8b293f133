package org.caseaudit.browser;

/** People and agencies, for the administrator. */
final class PeoplePage extends AuditPage {
    static final String ADMINISTRATOR = "administrator";

    PeoplePage(Window window) {
        super(window, "People and agencies");
    }

    /** Opens it and signs in on the way. */
    static PeoplePage of(Window window) {
        window.open(address(), ADMINISTRATOR);
        return new PeoplePage(window);
    }

    static String address() {
        return SmallAudit.partnership().path().replaceFirst("^/api", "") + "/people";
    }

    FormPage invite() {
        press("Invite somebody");
        return new FormPage(window, "Invite somebody");
    }

    FormPage addAgency() {
        press("Add an agency");
        return new FormPage(window, "Add an agency");
    }

    FormPage agency(String name) {
        follow(name);
        return new FormPage(window, "Change " + name);
    }

    PersonPage person(String name) {
        follow(name);
        return new PersonPage(window, name);
    }
}

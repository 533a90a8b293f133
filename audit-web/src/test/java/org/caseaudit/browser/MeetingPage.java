package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** The grading meeting as a whole, before it begins and while it goes on. */
final class MeetingPage extends AuditPage {
    MeetingPage(Window window) {
        super(window, "Grading meeting");
    }

    static MeetingPage of(Window window, MeetingAudit audit, String who) {
        window.open(audit.page("/meeting"), who);
        return new MeetingPage(window);
    }

    MeetingPage beginWithout(String reason) {
        field("reason").fill(reason);
        press("Begin without these forms");
        return new MeetingPage(window);
    }

    MeetingPage sendAgain(String button) {
        press(button);
        return new MeetingPage(window);
    }

    Locator counts() {
        return page.locator("#counts");
    }

    MeetingCasePage caseFile(String pseudonym) {
        follow(pseudonym);
        return new MeetingCasePage(window, pseudonym);
    }

    ReportPage end() {
        press("End the meeting and begin the report");
        return new ReportPage(window);
    }
}

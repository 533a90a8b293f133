package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** The report in the making. */
final class ReportPage extends AuditPage {
    ReportPage(Window window) {
        super(window, "Report");
    }

    static ReportPage of(Window window, MeetingAudit audit, String who) {
        window.open(audit.page("/report"), who);
        return new ReportPage(window);
    }

    ReportPage signOff() {
        press("Sign off the report");
        return new ReportPage(window);
    }

    ReportPage publish() {
        press("Publish the report");
        return new ReportPage(window);
    }

    Locator main() {
        return page.locator("main");
    }
}

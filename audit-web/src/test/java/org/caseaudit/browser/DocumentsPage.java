package org.caseaudit.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;

/** What of an audit can be taken. */
final class DocumentsPage extends AuditPage {
    private DocumentsPage(Window window) {
        super(window, "Documents");
    }

    static DocumentsPage of(Window window, PublishedAudit audit, String username) {
        return new DocumentsPage(window.open(audit.page("documents"), username));
    }

    /** The row of one document. */
    Locator item(String name) {
        return page.locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    Download take(String name, String format) {
        return page.waitForDownload(() -> item(name)
                .getByText(format, new Locator.GetByTextOptions().setExact(false))
                .last()
                .click());
    }

    LearningBriefingPage beginBriefing() {
        press("Begin the learning briefing");
        return new LearningBriefingPage(window);
    }

    ChecksumPage check(String checksum) {
        field("checksum").fill(checksum);
        press("Check");
        return new ChecksumPage(window);
    }
}

package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** Whether a document is genuine. */
final class ChecksumPage extends AuditPage {
    ChecksumPage(Window window) {
        super(window, "Is this document genuine?");
    }

    Locator answer() {
        return page.locator(".govuk-inset-text");
    }

    ChecksumPage check(String checksum) {
        field("checksum").fill(checksum);
        press("Check");
        return new ChecksumPage(window);
    }
}

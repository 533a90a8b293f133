package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A report on one page, as the board reads it. */
final class BoardReportPage extends AuditPage {
    private final String theme;

    BoardReportPage(Window window, String theme) {
        super(window, theme);
        this.theme = theme;
    }

    static BoardReportPage of(Window window, PublishedAudit audit, String who) {
        window.open(audit.reportPage(), who);
        return new BoardReportPage(window, audit.theme());
    }

    Locator state() {
        return page.locator("h1 + p .govuk-tag").first();
    }

    Locator main() {
        return page.locator("main");
    }

    BoardReportPage unfold(String summary) {
        page.locator("details > summary", new Page.LocatorOptions().setHasText(summary))
                .click();
        return this;
    }

    BoardReportPage write(String id, String text) {
        field(id).fill(text);
        return this;
    }

    BoardReportPage then(String button) {
        press(button);
        return new BoardReportPage(window, theme);
    }
}

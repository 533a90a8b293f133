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

    /** A picture by its title; it is there only once the browser has drawn it. */
    Locator picture(String title) {
        Locator figure = page.locator("figure", new Page.LocatorOptions().setHasText(title));
        Locator image = figure.locator("img");
        image.scrollIntoViewIfNeeded();
        image.evaluate("image => image.decode()");
        return figure;
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

package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** One action, as its owner or the chair sees it. */
final class ActionPage extends AuditPage {
    ActionPage(Window window) {
        super(window, PublishedAudit.ACTION);
    }

    static ActionPage of(Window window, PublishedAudit audit, String who) {
        window.open(audit.actionPage(), who);
        return new ActionPage(window);
    }

    Locator state() {
        return page.locator("h1 + p .govuk-tag").first();
    }

    Locator main() {
        return page.locator("main");
    }

    Locator history() {
        return field("history");
    }

    ActionPage write(String id, String text) {
        field(id).fill(text);
        return this;
    }

    /** Unfolds what is folded; the same without JavaScript. */
    ActionPage unfold(String summary) {
        page.locator("details > summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(summary))
                .click();
        return this;
    }

    ActionPage date(LocalDate date) {
        write("deadline-day", String.valueOf(date.getDayOfMonth()));
        write("deadline-month", String.valueOf(date.getMonthValue()));
        return write("deadline-year", String.valueOf(date.getYear()));
    }

    ActionPage choose(String id) {
        page.locator("label[for='" + id + "']").click();
        return this;
    }

    /** Adds a file with that name and content. */
    ActionPage attach(String name, String content) {
        field("file")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        return then("Add this file");
    }

    /** Presses the button, after which the page shows itself again. */
    ActionPage then(String button) {
        press(button);
        return new ActionPage(window);
    }
}

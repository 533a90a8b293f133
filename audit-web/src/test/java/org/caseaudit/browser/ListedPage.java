package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The lines of an action list from elsewhere. */
final class ListedPage extends AuditPage {
    ListedPage(Window window) {
        super(window, Pattern.compile("Action list for .*"));
    }

    static ListedPage of(Window window, SmallAudit audit, String who) {
        window.open(PublishedAudit.at(audit.cycle() + "/action-list"), who);
        return new ListedPage(window);
    }

    ListedPage takeIn(Path list) {
        field("file").setInputFiles(list);
        press("Take in this list");
        return new ListedPage(window);
    }

    Locator counted() {
        return field("counted");
    }

    Locator lines() {
        return page.locator("#lines > li");
    }
}

package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What was handed in, and what happens now. */
final class ReceiptPage extends AuditPage {
    ReceiptPage(Window window) {
        super(window, "Form submitted");
    }

    /** Takes the form back, after being asked. */
    TaskListPage takeBack() {
        follow("take the form back");
        assertThat(page.locator("h1")).hasText("Take the form back?");
        window.accessible();
        press("Take the form back");
        return new TaskListPage(window);
    }
}

package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** Where the agency lead says what is to be changed. */
final class ReturnPage extends AuditPage {
    ReturnPage(Window window) {
        super(window, Pattern.compile("Return this form to .*"));
    }

    MyWorkPage because(String reason) {
        field("reason").fill(reason);
        press("Return the form");
        return new MyWorkPage(window);
    }

    ReturnPage withoutReason() {
        press("Return the form");
        assertThat(errors()).isVisible();
        return new ReturnPage(window);
    }
}

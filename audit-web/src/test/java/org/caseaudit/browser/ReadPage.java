package org.caseaudit.browser;

import java.util.regex.Pattern;

/** A form to read, and for the agency lead to sign off or return. */
final class ReadPage extends AuditPage {
    ReadPage(Window window) {
        super(window, Pattern.compile("C01: Seen and heard .*"));
    }

    MyWorkPage signOff() {
        press("Sign off");
        return new MyWorkPage(window);
    }

    ReturnPage giveBack() {
        page.getByText("with a reason").click();
        return new ReturnPage(window);
    }
}

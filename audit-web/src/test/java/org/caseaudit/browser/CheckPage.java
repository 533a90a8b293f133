package org.caseaudit.browser;

/** All answers once more, before the form is handed in. */
final class CheckPage extends AuditPage {
    CheckPage(Window window) {
        super(window, "Check your answers");
    }

    ReceiptPage submit() {
        press("Submit");
        return new ReceiptPage(window);
    }

    CheckPage submitInVain() {
        press("Submit");
        return new CheckPage(window);
    }
}

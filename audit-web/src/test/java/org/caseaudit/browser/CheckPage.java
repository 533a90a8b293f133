package org.caseaudit.browser;

/** All answers once more, before the form is handed in. */
final class CheckPage extends AuditPage {
    CheckPage(Window window) {
        super(window, "Check your answers");
    }

    /** To what stands there, to change it. */
    SectionPage change(String id, String title) {
        page.locator("a[href$='#" + id + "']").click();
        return new SectionPage(window, title);
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

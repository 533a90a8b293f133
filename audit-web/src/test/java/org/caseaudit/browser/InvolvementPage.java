package org.caseaudit.browser;

import com.microsoft.playwright.Page;

/** Which children of an audit an agency knows. */
final class InvolvementPage extends AuditPage {
    InvolvementPage(Window window) {
        super(window, "Do you know these children?");
    }

    InvolvementPage choose(String state) {
        page.getByLabel(state, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    InvolvementPage note(String text) {
        page.getByLabel("Note on C01").fill(text);
        return this;
    }

    InvolvementPage save() {
        press("Save these answers");
        return new InvolvementPage(window);
    }
}

package org.caseaudit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page with a question or two, known by its title. */
final class TitledPage extends AuditPage {
    TitledPage(Window window, String title) {
        super(window, title);
    }

    TitledPage write(String id, String text) {
        field(id).fill(text);
        return this;
    }

    /** A radio by its words. */
    TitledPage choose(String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    TitledPage pressing(String button, String title) {
        press(button);
        return new TitledPage(window, title);
    }

    TitledPage following(String link, String title) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return new TitledPage(window, title);
    }
}

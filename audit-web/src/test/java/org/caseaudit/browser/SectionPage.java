package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** One section of a form, being filled. */
final class SectionPage extends AuditPage {
    static final String SEEN = "Was the child seen?";
    static final String FACTS = "Facts";
    static final String WHOLE = "The case as a whole";

    SectionPage(Window window, String title) {
        super(window, title);
    }

    static SectionPage of(Window window, SmallAudit audit, String code, String title) {
        window.open(audit.page("sections", code), SmallAudit.AUDITOR);
        return new SectionPage(window, title);
    }

    SectionPage write(String id, String text) {
        field(id).fill(text);
        return this;
    }

    SectionPage choose(String id) {
        page.locator("label[for='" + id + "']").click();
        return this;
    }

    /** Leaves the field, as somebody does who goes on with another one. */
    SectionPage leave(String id) {
        field(id).blur();
        return this;
    }

    Locator status(String id) {
        return field("status-" + id);
    }

    SectionPage saved(String id) {
        assertThat(status(id)).hasText(Pattern.compile("Saved \\d\\d:\\d\\d"));
        return this;
    }

    SectionPage continueTo(String title) {
        press("Save and continue");
        return new SectionPage(window, title);
    }

    CheckPage continueToCheck() {
        press("Save and continue");
        return new CheckPage(window);
    }

    CheckPage backToCheck() {
        press("Save and check your answers");
        return new CheckPage(window);
    }

    TaskListPage comeBackLater() {
        press("Save and come back later");
        return new TaskListPage(window);
    }

    /** Sends the page, which shows itself again. */
    SectionPage sendAgain(String title) {
        press("Save and continue");
        assertThat(errors()).isVisible();
        return new SectionPage(window, title);
    }
}

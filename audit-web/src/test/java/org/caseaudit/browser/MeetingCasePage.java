package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** One case on the table. */
final class MeetingCasePage extends AuditPage {
    private static final List<String> GRADES =
            List.of("outstanding", "good", "requires-improvement", "inadequate", "none");

    private final String pseudonym;

    MeetingCasePage(Window window, String pseudonym) {
        super(window, Pattern.compile("\\s*" + pseudonym + ".*", Pattern.DOTALL));
        this.pseudonym = pseudonym;
    }

    static MeetingCasePage of(Window window, MeetingAudit audit, String pseudonym, String who) {
        window.open(audit.page("/meeting/cases/" + audit.caseFile(pseudonym)), who);
        return new MeetingCasePage(window, pseudonym);
    }

    /** The item the meeting talks about. */
    MeetingCasePage inHand(String title) {
        assertThat(page.locator("#in-hand")).hasText(title);
        return this;
    }

    MeetingCasePage take(String title) {
        follow(title);
        return again().inHand(title);
    }

    MeetingCasePage agreed() {
        return choose("kind");
    }

    MeetingCasePage differ() {
        return choose("kind-2");
    }

    MeetingCasePage grade(String code) {
        int position = GRADES.indexOf(code) + 1;
        return choose(position == 1 ? "grade" : "grade-" + position);
    }

    MeetingCasePage because(String reason) {
        field("reason").fill(reason);
        return this;
    }

    MeetingCasePage dissent(String agency, String reason) {
        choose("dissent-" + agency);
        field("dissent-reason-" + agency).fill(reason);
        return this;
    }

    MeetingCasePage save() {
        page.locator("#decision button").click();
        return again();
    }

    Locator main() {
        return page.locator("main");
    }

    private MeetingCasePage choose(String id) {
        page.locator("label[for='" + id + "']").click();
        return this;
    }

    private MeetingCasePage again() {
        return new MeetingCasePage(window, pseudonym);
    }
}

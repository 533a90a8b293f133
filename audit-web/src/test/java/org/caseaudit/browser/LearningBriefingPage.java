package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The learning briefing, read, worded, sent and answered. */
final class LearningBriefingPage extends AuditPage {
    LearningBriefingPage(Window window) {
        super(window, "Learning briefing");
    }

    static LearningBriefingPage of(Window window, PublishedAudit audit, String username) {
        return new LearningBriefingPage(window.open(audit.page("briefing"), username));
    }

    /** Opens the words to be changed. */
    LearningBriefingPage edit() {
        press("Change the words");
        assertThat(page.locator("h1")).hasText("Word the learning briefing");
        return this;
    }

    LearningBriefingPage write(String part, String words) {
        field(part).fill(words);
        return this;
    }

    LearningBriefingPage save() {
        press("Save");
        return new LearningBriefingPage(window);
    }

    /** Saves what is refused; the page with the errors. */
    LearningBriefingPage saveInVain() {
        press("Save");
        assertThat(errors()).isVisible();
        return this;
    }

    LearningBriefingPage send() {
        press("Send the briefing");
        return new LearningBriefingPage(window);
    }

    /** Opens the receipt of a team. */
    LearningBriefingPage receipt() {
        press("Say that a team has read it");
        assertThat(page.locator("h1")).hasText("A team has read the briefing");
        return this;
    }
}

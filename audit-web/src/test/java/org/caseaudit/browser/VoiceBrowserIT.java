package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a child said is written down, changed and read, on the way to the report; and the audit's history tells of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VoiceBrowserIT {
    @ParameterizedTest
    @EnumSource
    void chair_recordsAndChangesWhatAChildSaid_andTheHistoryTellsOfIt(Look look) {
        SmallAudit audit = PublishedAudit.reporting();
        String home = PublishedAudit.at(audit.cycle());
        try (Window chair = Browser.window(look)) {
            chair.open(home + "/voices", PublishedAudit.CHAIR);
            AskingPage list = new AskingPage(chair, "What children and others said");
            assertThat(list.page.locator("main")).containsText("Nothing is recorded.");
            chair.accessible().screenshot("voice-" + look + "-1-none");
            list.follow("Record what was said about C01");
            AskingPage record = new AskingPage(chair, "Record what was said");
            chair.accessible().screenshot("voice-" + look + "-2-record");
            assertThat(record.refused("Record it")).containsText("Select whose voice it is.");
            assertThat(record.errors()).containsText("Enter what they said.");
            assertThat(record.errors()).containsText("Select whether they agreed.");
            chair.accessible().screenshot("voice-" + look + "-3-refused");
            record = new AskingPage(chair, "Record what was said")
                    .choose("kind")
                    .write("text", "I told my teacher, and she listened.")
                    .write("how", "Talked with her teacher")
                    .write("gatheredOn", PublishedAudit.today().minusDays(3))
                    .choose("consent-2");
            record.press("Record it");
            list = new AskingPage(chair, "What children and others said");
            assertThat(list.page.locator("main")).containsText("she listened");
            assertThat(list.page.locator("main")).containsText("Not to be quoted");
            chair.accessible().screenshot("voice-" + look + "-4-recorded");

            list.page
                    .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Change"))
                    .first()
                    .click();
            AskingPage change = new AskingPage(chair, "Change what is recorded");
            assertThat(change.field("text")).hasValue("I told my teacher, and she listened.");
            chair.accessible();
            change.choose("consent").press("Save");
            assertThat(new AskingPage(chair, "What children and others said").page.locator("main"))
                    .containsText("May be quoted");

            chair.open(home + "/history", PublishedAudit.CHAIR);
            AskingPage history = new AskingPage(chair, Pattern.compile("History of this audit"));
            assertThat(history.field("history")).containsText("Voice recorded");
            assertThat(history.field("history")).containsText("Audit launched");
            chair.accessible().screenshot("voice-" + look + "-5-history");
        }
        assertThat(SmallAudit.partnership().items("chair", audit.cycle() + "/voices"))
                .singleElement()
                .satisfies(voice -> assertThat(voice.get("consent").asText()).isEqualTo("YES"));
    }
}

package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An action from the mail to its end: the owner does it and shows it, the chair judges, somebody looks whether it helped. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ActionBrowserIT {
    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(date);
    }

    @ParameterizedTest
    @EnumSource
    void action_isAcceptedShownReturnedShownAgainClosedAndLookedAt(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window owner = Browser.window(look);
                Window chair = Browser.window(look)) {
            ActionPage own = ActionPage.of(owner, audit, PublishedAudit.OWNER);
            assertThat(own.state()).hasText("Not accepted yet");
            owner.accessible().screenshot("action-" + look + "-1-proposed");
            own = own.then("Accept this action");
            assertThat(own.notice()).containsText("You have accepted this action");
            owner.accessible().screenshot("action-" + look + "-2-accepted");

            own = own.attach("visits.txt", "Ten visits, nine with the child's words.");
            assertThat(own.notice()).containsText("The file is added");
            own.write("evidence", "Nine of ten visits have them; see the list.").then("Say that it is done");
            owner.accessible().screenshot("action-" + look + "-3-evidenced");

            ActionPage judged = ActionPage.of(chair, audit, PublishedAudit.CHAIR);
            assertThat(judged.state()).hasText("To be verified");
            chair.accessible().screenshot("action-" + look + "-4-chair");
            judged.unfold("No, return it to its owner")
                    .write("return-reason", "What about the tenth?")
                    .then("Return it");
            own = ActionPage.of(owner, audit, PublishedAudit.OWNER);
            assertThat(own.field("returned")).containsText("What about the tenth?");
            owner.accessible().screenshot("action-" + look + "-5-returned");
            own.write("evidence", "The tenth child was abroad.").then("Say that it is done");

            judged = ActionPage.of(chair, audit, PublishedAudit.CHAIR);
            assertThat(judged.history()).containsText("Nine of ten visits");
            judged = judged.then("Yes, close this action");
            assertThat(judged.state()).hasText("Closed");
            chair.accessible().screenshot("action-" + look + "-6-closed");
            judged = judged.choose("impact-2")
                    .write("what-shows-it", "Two plans changed after what was written.")
                    .then("Keep what you found");
            assertThat(judged.main()).containsText("It made some difference");
            chair.accessible().screenshot("action-" + look + "-7-impact");
        }
        assertThat(audit.action().get("state").asText()).isEqualTo("CLOSED");
        assertThat(audit.action().at("/impact/0/impact").asText()).isEqualTo("SOME_DIFFERENCE");
        assertThat(audit.files()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void newDate_isAskedForAndApproved_andTheOldOneStaysVisible(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        audit.step(PublishedAudit.OWNER, "accept", Map.of());
        LocalDate old = PublishedAudit.today().plusMonths(3);
        LocalDate later = PublishedAudit.today().plusMonths(5);
        try (Window owner = Browser.window(look);
                Window chair = Browser.window(look)) {
            ActionPage own = ActionPage.of(owner, audit, PublishedAudit.OWNER);
            own = own.unfold("Propose another date").then("Ask for this date");
            assertThat(own.errors()).containsText("Enter the new date.");
            assertThat(own.page).hasTitle(Pattern.compile("Error: .*"));
            owner.accessible().screenshot("action-" + look + "-date-errors");
            own = own.write("deadline-day", "31").write("deadline-month", "2").write("deadline-year", "2027");
            own = own.write("redate-reason", "The trainer is ill.").then("Ask for this date");
            assertThat(own.errors()).containsText("must be a real date");
            assertThat(own.field("redate-reason")).hasValue("The trainer is ill.");
            own = own.date(later).then("Ask for this date");
            assertThat(own.main()).containsText("Waits for the chair");
            owner.accessible().screenshot("action-" + look + "-date-asked");

            ActionPage judged = ActionPage.of(chair, audit, PublishedAudit.CHAIR);
            chair.accessible();
            judged = judged.then("Approve " + day(old) + " to " + day(later));
            assertThat(judged.main()).containsText(day(later) + " (before: " + day(old) + ")");
            chair.accessible().screenshot("action-" + look + "-date-approved");
        }
        assertThat(audit.action().get("deadline").asText()).isEqualTo(later.toString());
    }

    @ParameterizedTest
    @EnumSource
    void newDate_isRejectedWithReason_andTheOldOneStays(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        LocalDate old = PublishedAudit.today().plusMonths(3);
        audit.step(
                PublishedAudit.OWNER,
                "redate",
                Map.of("deadline", old.plusMonths(2).toString(), "reason", "The trainer is ill."));
        try (Window owner = Browser.window(look);
                Window chair = Browser.window(look)) {
            ActionPage judged = ActionPage.of(chair, audit, PublishedAudit.CHAIR)
                    .unfold("No, the date stays")
                    .then("Keep the date");
            assertThat(judged.errors()).isVisible();
            chair.accessible().screenshot("action-" + look + "-date-reject-error");
            judged.page.locator("textarea[name='reject-reason']").fill("Winter is when it is needed.");
            judged = judged.then("Keep the date");
            assertThat(judged.main()).containsText("Not agreed");
            chair.accessible().screenshot("action-" + look + "-date-rejected");

            ActionPage own = ActionPage.of(owner, audit, PublishedAudit.OWNER);
            assertThat(own.main()).containsText("Winter is when it is needed.");
            owner.accessible();
        }
        assertThat(audit.action().get("deadline").asText()).isEqualTo(old.toString());
    }

    @ParameterizedTest
    @EnumSource
    void action_isHandedOver_andItsOldOwnerStaysInTheHistory(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window lead = Browser.window(look)) {
            ActionPage own = ActionPage.of(lead, audit, PublishedAudit.OWNER)
                    .unfold("Hand it over to somebody else")
                    .then("Hand it over");
            assertThat(own.errors()).isVisible();
            lead.accessible().screenshot("action-" + look + "-hand-over-error");
            own.field("owner").selectOption(SmallAudit.partnership().person(SmallAudit.AUDITOR));
            own = own.write("hand-over-reason", "She knows the visits.").then("Hand it over");
            assertThat(own.notice()).containsText("handed over");
            assertThat(own.history()).containsText("She knows the visits.");
            lead.accessible().screenshot("action-" + look + "-handed-over");
        }
        assertThat(audit.action().get("owner").asText())
                .isEqualTo(SmallAudit.partnership().person(SmallAudit.AUDITOR));
    }

    @ParameterizedTest
    @EnumSource
    void file_thatCannotBeTaken_isRefusedInWords_andAnotherIsGivenOutAndRemoved(Look look) throws IOException {
        PublishedAudit audit = PublishedAudit.fresh();
        audit.step(PublishedAudit.OWNER, "accept", Map.of());
        try (Window owner = Browser.window(look)) {
            ActionPage own = ActionPage.of(owner, audit, PublishedAudit.OWNER).then("Add this file");
            assertThat(own.errors()).containsText("Select a file.");
            own = own.attach("minutes.exe", "MZ");
            assertThat(own.errors()).containsText("Files of this type are not taken");
            owner.accessible().screenshot("action-" + look + "-file-error");
            own = own.attach("large.txt", "x".repeat(11 * 1024 * 1024));
            assertThat(own.errors()).containsText("at most 10 megabytes");
            own = own.attach("visités.txt", "Ten visits.");

            ActionPage shown = own;
            Download download = owner.page().waitForDownload(() -> shown.follow("visités.txt"));
            assertThat(download.suggestedFilename()).isEqualTo("visités.txt");
            assertThat(Files.readString(download.path())).isEqualTo("Ten visits.");
            own = own.then("Remove visités.txt");
            assertThat(own.notice()).containsText("The file is removed");
        }
        assertThat(audit.files()).isEmpty();
    }

    @Test
    void whoComesLate_isToldAndLosesNothing() {
        PublishedAudit audit = PublishedAudit.fresh();
        audit.step(PublishedAudit.OWNER, "accept", Map.of());
        try (Window owner = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            ActionPage own = ActionPage.of(owner, audit, PublishedAudit.OWNER);
            audit.step(
                    PublishedAudit.CHAIR,
                    "redate",
                    Map.of("deadline", PublishedAudit.today().plusMonths(4).toString(), "reason", "Half-term."));
            own = own.write("evidence", "Done before half-term.").then("Say that it is done");
            assertThat(own.errors()).containsText("Somebody else was here");
            assertThat(own.field("evidence")).hasValue("Done before half-term.");
            owner.accessible();
            own.then("Say that it is done");
        }
        assertThat(audit.action().get("state").asText()).isEqualTo("EVIDENCED");
    }

    @ParameterizedTest
    @EnumSource
    void actions_areFoundByFilter_andCarriedForwardByName(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window chair = Browser.window(look)) {
            ActionsPage all = ActionsPage.of(chair, PublishedAudit.CHAIR);
            chair.accessible().screenshot("actions-" + look);
            all = all.choose("state", "Closed").show();
            chair.accessible();
            chair.open(PublishedAudit.at("/actions?state=none&agency=1-1-1&page=0"), PublishedAudit.CHAIR);
            new ActionsPage(chair);

            ActionPage judged = ActionPage.of(chair, audit, PublishedAudit.CHAIR)
                    .unfold("Carry it forward into a later audit")
                    .then("Carry it forward");
            assertThat(judged.errors()).containsText("Select the audit that takes it up.");
            assertThat(judged.errors()).containsText("Enter why it is carried forward.");
            chair.accessible().screenshot("action-" + look + "-carry-errors");
            judged.field("into").selectOption("elsewhere");
            judged = judged.write("carry-reason", "Into the audit of spring 2028.")
                    .then("Carry it forward");
            assertThat(judged.state()).hasText("Carried forward");
            chair.accessible();
        }
        assertThat(audit.action().get("state").asText()).isEqualTo("CARRIED_FORWARD");
    }
}

package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the lead of an agency does, from the first look at what is owed to the last word on an agreed grade. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LeadBrowserIT {
    private static final String LEADS_OTHER_AUDITOR = "Yusuf Fictional";

    @ParameterizedTest
    @EnumSource
    void whatIsOwed_isSharedOut(Look look) {
        LeadAudit audit = LeadAudit.launched();
        try (Window window = Browser.window(look)) {
            AgencyPage agency = AgencyPage.of(window, audit);
            assertThat(agency.audit(audit)).containsText("0 of 2 forms are settled.");
            assertThat(agency.form(audit, "C01")).containsText("12 days left");
            window.accessible().screenshot("lead-" + look + "-1-agency");

            TitledPage handOver = agency.handOver(audit, "C01");
            window.accessible();
            handOver = handOver.pressing("Hand the form over", "Hand this form over");
            assertThat(handOver.errors()).containsText("Select who goes on with the form");
            window.accessible().screenshot("lead-" + look + "-2-hand-over-error");
            handOver.choose(LEADS_OTHER_AUDITOR).press("Hand the form over");
            agency = new AgencyPage(window);
            assertThat(agency.notice()).containsText("handed over to " + LEADS_OTHER_AUDITOR);

            TitledPage allocate = agency.allocate(audit);
            window.accessible().screenshot("lead-" + look + "-3-allocate");
            allocate.page.locator("select").selectOption(new SelectOption().setLabel(LEADS_OTHER_AUDITOR));
            allocate.press("Allocate the forms");
            agency = new AgencyPage(window);
            assertThat(agency.notice()).containsText("1 form is allocated");

            TitledPage nothing = agency.nothingToReturn(audit, "C02");
            window.accessible();
            nothing = nothing.choose("This agency has no records for the period")
                    .pressing("There is nothing to return", "Nothing to return");
            assertThat(nothing.errors()).containsText("Enter what you looked for, and where");
            window.accessible();
            nothing.write("reason", "Looked in both systems.").press("There is nothing to return");
            TitledPage read = new TitledPage(window, "C02: " + audit.theme());
            assertThat(read.page.locator("main")).containsText("Looked in both systems.");
            window.accessible().screenshot("lead-" + look + "-4-excused");

            agency = AgencyPage.of(window, audit);
            assertThat(agency.audit(audit)).containsText("1 of 3 forms are settled.");
            window.accessible().screenshot("lead-" + look + "-5-shared-out");
        }
        assertThat(audit.auditor("C01")).isEqualTo(LEADS_OTHER_AUDITOR);
        assertThat(audit.state("C02")).isEqualTo("EXCUSED");
    }

    @ParameterizedTest
    @EnumSource
    void aForm_isReturned_andSignedOffOnceItIsRight(Look look) {
        LeadAudit audit = LeadAudit.launched().handedIn("C01").handedIn("C02");
        try (Window window = Browser.window(look)) {
            TitledPage form = AgencyPage.of(window, audit).read(audit, "C01");
            assertThat(form.page.locator("main")).containsText(LeadAudit.WORDS);
            window.accessible().screenshot("lead-" + look + "-6-read");
            form.following("Return it to", "Return this form to Xiu Notional");
            window.accessible();
            TitledPage returning = new TitledPage(window, "Return this form to Xiu Notional")
                    .pressing("Return the form", "Return this form to Xiu Notional");
            assertThat(returning.errors()).isVisible();
            window.accessible().screenshot("lead-" + look + "-7-return-error");
            returning.write("reason", "Say what she said.").press("Return the form");
            assertThat(new TitledPage(window, "My work").notice()).containsText("is returned to Xiu Notional");
            assertThat(audit.state("C01")).isEqualTo("RETURNED");

            form = AgencyPage.of(window, audit).read(audit, "C02");
            form.press("Sign off");
            assertThat(new TitledPage(window, "My work").notice()).containsText("You have signed off the form for C02");
        }
        assertThat(audit.state("C02")).isEqualTo("SIGNED_OFF");
    }

    @ParameterizedTest
    @EnumSource
    void grades_areChallengedAndAnswered_andFindingsRepliedTo(Look look) {
        LeadAudit audit = LeadAudit.launched().met();
        String raised = audit.challengedByThePolice();
        String found = audit.foundAboutTheSchools();
        try (Window window = Browser.window(look)) {
            TitledPage cases = AgencyPage.of(window, audit).task(audit, "Grades side by side", "Grades side by side");
            window.accessible().screenshot("lead-" + look + "-8-cases");
            cases.following("C01", "Grades for C01");
            window.accessible().screenshot("lead-" + look + "-9-grades");
            TitledPage challenge = new TitledPage(window, "Grades for C01")
                    .following("Challenge the grade of Exampleshire Police", "Challenge what was said about C01");
            window.accessible();
            challenge.write("text", "Nobody spoke with her alone.");
            challenge = challenge.pressing("Raise this challenge", "Challenge what was said about C01");
            assertThat(challenge.errors()).containsText("Enter what your doubt rests on");
            assertThat(challenge.field("text")).hasValue("Nobody spoke with her alone.");
            window.accessible().screenshot("lead-" + look + "-10-challenge-error");
            TitledPage stands = challenge
                    .write("evidence", "Our own log of 4 May.")
                    .pressing("Raise this challenge", "A challenge about C01");
            assertThat(stands.notice()).containsText("Your challenge is raised");
            window.accessible().screenshot("lead-" + look + "-11-raised");
            stands.following("All challenges", "Challenges");
            window.accessible().screenshot("lead-" + look + "-12-challenges");

            window.open(raised, LeadAudit.LEAD);
            TitledPage reply =
                    new TitledPage(window, "A challenge about C01").pressing("Reply", "A challenge about C01");
            assertThat(reply.errors()).containsText("Enter what your agency says to the challenge");
            window.accessible();
            reply = reply.write("reply", "Twice, and never alone.").pressing("Reply", "A challenge about C01");
            assertThat(reply.notice()).containsText("Your agency’s reply is recorded");
            window.accessible().screenshot("lead-" + look + "-13-replied");

            window.open(audit.page("/findings"), LeadAudit.LEAD);
            new TitledPage(window, "What others found about your agency");
            window.accessible().screenshot("lead-" + look + "-14-findings");
            window.open(found, LeadAudit.LEAD);
            TitledPage finding = new TitledPage(window, "Finding about another agency");
            finding = finding.write("reply", "Two calls are in our log.")
                    .pressing("Reply", "Finding about another agency");
            assertThat(finding.page.locator("main")).containsText("Two calls are in our log.");
            window.accessible().screenshot("lead-" + look + "-15-finding");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAgreedGrade_thatIsNotTheirs_isRespondedTo(Look look) {
        LeadAudit audit = LeadAudit.launched().met().reported();
        String title = "How the agreed grades differ from yours";
        String asking = "What does your agency say to the agreed grade?";
        try (Window window = Browser.window(look)) {
            TitledPage compared = AgencyPage.of(window, audit).task(audit, title, title);
            assertThat(compared.page.locator("main")).containsText("For 2 of 2 grades");
            window.accessible().screenshot("lead-" + look + "-16-comparison");
            TitledPage response = compared.following("Respond to the agreed grade", asking);
            window.accessible();
            response = response.pressing("Save the response", asking);
            assertThat(response.errors()).containsText("Enter what your agency says to the agreed grade");
            window.accessible().screenshot("lead-" + look + "-17-response-error");
            compared = response.write("text", "We would grade it so again.").pressing("Save the response", title);
            assertThat(compared.page.locator("main")).containsText("We would grade it so again.");
            window.accessible().screenshot("lead-" + look + "-18-responded");
        }
    }

    @ParameterizedTest
    @EnumSource
    void evidence_isAddedTakenAndRemoved(Look look) throws IOException {
        LeadAudit audit = LeadAudit.launched();
        String title = "Files as evidence";
        try (Window window = Browser.window(look)) {
            window.open(audit.formPage("C01", "sections", "seen"), LeadAudit.AUDITOR);
            Locator add = window.page().locator("#entry-a-difference a").first();
            assertThat(add).containsText("Add a file");
            window.open(audit.formPage("C01", "answers", "difference", "files"), LeadAudit.AUDITOR);
            TitledPage files = new TitledPage(window, title);
            window.accessible().screenshot("lead-" + look + "-19-no-files");

            files = files.pressing("Add this file", title);
            assertThat(files.errors()).containsText("Select a file");
            files = send(files, "notes.exe", "MZ", title);
            assertThat(files.errors()).containsText("Files of this type are not taken");
            window.accessible().screenshot("lead-" + look + "-20-wrong-type");
            files = send(files, "notes.pdf", "no PDF at all", title);
            assertThat(files.errors()).isVisible();
            files = send(files, "large.txt", "a".repeat(11 * 1024 * 1024), title);
            assertThat(files.errors()).containsText("at most 10 megabytes");
            window.accessible();

            files = send(files, "Grüße von Ida.txt", "She came twice.", title);
            assertThat(files.notice()).containsText("The file is added");
            window.accessible().screenshot("lead-" + look + "-21-file");
            Locator link = files.page.locator(".app-files a").first();
            assertThat(link).hasText("Grüße von Ida.txt");
            Download taken = files.page.waitForDownload(link::click);
            assertThat(taken.suggestedFilename()).isEqualTo("Grüße von Ida.txt");
            assertThat(Files.readString(taken.path())).isEqualTo("She came twice.");

            try (Window leads = Browser.window(look)) {
                TitledPage read = AgencyPage.of(leads, audit).read(audit, "C01");
                assertThat(read.page.locator("main")).containsText("Grüße von Ida.txt");
            }
            TitledPage remove = files.following("Remove Grüße von Ida.txt", "Remove this file?");
            window.accessible().screenshot("lead-" + look + "-22-remove");
            files = remove.pressing("Remove the file", title);
            assertThat(files.page.locator("main")).containsText("No files yet");
        }
    }

    private static TitledPage send(TitledPage files, String name, String content, String title) {
        files.field("file")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        return files.pressing("Add this file", title);
    }
}

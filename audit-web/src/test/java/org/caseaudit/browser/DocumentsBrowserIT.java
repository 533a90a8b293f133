package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents are taken and checked, the briefing goes to the agencies and comes back with receipts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentsBrowserIT {
    @ParameterizedTest
    @EnumSource
    void briefing_isWordedSentAndAnswered(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window office = Browser.window(look);
                Window school = Browser.window(look)) {
            DocumentsPage documents = DocumentsPage.of(office, audit, "chair");
            office.accessible().screenshot("documents-" + look + "-1-office");
            LearningBriefingPage briefing = documents.beginBriefing();
            assertThat(briefing.notice()).containsText("first wording");
            office.accessible().screenshot("documents-" + look + "-2-draft");

            briefing.edit();
            office.accessible().screenshot("documents-" + look + "-3-edit");
            briefing.write("background", "x".repeat(501)).saveInVain();
            office.accessible().screenshot("documents-" + look + "-4-errors");
            for (String part : new String[] {
                "background", "whyItMatters", "whatWeFound", "whatWorks", "whatToChange", "whatToDo", "questions"
            }) {
                briefing.write(part, "What was seen.\nمرحبا بالعالم");
            }
            briefing = briefing.save().send();
            assertThat(briefing.notice()).containsText("on its way to the leads");
            office.accessible().screenshot("documents-" + look + "-5-sent");

            LearningBriefingPage theirs = LearningBriefingPage.of(school, audit, SmallAudit.LEAD);
            school.accessible();
            theirs.receipt();
            theirs.press("Save");
            assertThat(theirs.errors()).containsText("Enter the day on which the team read it.");
            school.accessible().screenshot("documents-" + look + "-6-receipt");
            theirs.write("team", "Year 5").write("readBy", "All six");
            theirs.write("readOn-day", "1").write("readOn-month", "9").write("readOn-year", "2025");
            theirs.write("whatChanged", "We ask each child on Mondays.").save();
            school.accessible().screenshot("documents-" + look + "-7-answered");
        }
        try (Window board = Browser.window(look)) {
            LearningBriefingPage seen = LearningBriefingPage.of(board, audit, "board-1");
            assertThat(seen.page.locator("main")).containsText("We ask each child on Mondays.");
            board.accessible().screenshot("documents-" + look + "-8-board");
        }
    }

    @Test
    void documents_areTaken_andConfirmedByTheirChecksum() throws IOException {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window board = Browser.window(Look.DESKTOP)) {
            DocumentsPage documents = DocumentsPage.of(board, audit, "board-1");
            board.accessible().screenshot("documents-board");
            assertThat(documents.page.locator("main")).not().containsText("Drafts");
            assertThat(documents.page.locator("main")).not().containsText("All data");
            Download report = documents.take("Combined report with grades by case", "PDF");
            assertThat(report.suggestedFilename()).endsWith("report-restricted-version-1.pdf");
            assertThat(Files.readAllBytes(report.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(documents.take("Board summary", "PDF").suggestedFilename())
                    .endsWith(".pdf");
            assertThat(Files.readString(documents.take("Action plan", "CSV").path()))
                    .contains(PublishedAudit.ACTION);
            assertThat(documents.take("Action plan", "Excel").suggestedFilename())
                    .endsWith("action-plan.xlsx");
            assertThat(Files.readString(documents.take("Deadlines", "iCalendar").path()))
                    .contains("BEGIN:VCALENDAR", "Action due: " + PublishedAudit.ACTION);

            ChecksumPage genuine = documents.check(audit.checksum());
            assertThat(genuine.answer()).containsText("Genuine");
            board.accessible().screenshot("documents-genuine");
            assertThat(genuine.check("0".repeat(64)).answer()).containsText("Not known here");
            board.accessible();
        }
    }

    @Test
    void office_takesDraftsAndAllData_andTheChairEverything() {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window office = Browser.window(Look.DESKTOP)) {
            DocumentsPage documents = DocumentsPage.of(office, audit, "chair");
            assertThat(documents.take("All data", "ZIP").suggestedFilename()).endsWith("data.zip");
            documents.follow("Leave with everything of the partnership");
            office.accessible().screenshot("documents-exit");
            Download everything = office.page().waitForDownload(() -> documents.follow("Take everything as one ZIP"));
            assertThat(everything.suggestedFilename()).endsWith("everything.zip");
        }
    }

    @ParameterizedTest
    @EnumSource
    void calendarAddress_isMadeReadAndRevoked(Look look) {
        try (Window auditor = Browser.window(look)) {
            Page page = auditor.open(PublishedAudit.inPartnership("calendar"), "schools-auditor")
                    .page();
            auditor.accessible();
            boolean again = page.getByText("Make a new address").count() > 0;
            page.getByText(again ? "Make a new address" : "Make an address").click();
            auditor.accessible().screenshot("calendar-" + look);
            String address = page.locator(".govuk-notification-banner")
                    .innerText()
                    .replaceAll("(?s).*shown this once: (\\S+).*", "$1");

            try (Window program = Browser.window(Look.DESKTOP)) {
                assertThat(program.page().request().get(address).text()).contains("BEGIN:VCALENDAR");
                page.getByText("Revoke the address").click();
                auditor.accessible();
                assertThat(program.page().request().get(address).status()).isEqualTo(404);
            }
        }
    }
}

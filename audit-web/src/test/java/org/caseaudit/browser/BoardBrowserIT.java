package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board reads a report on one page and decides; and finds trends, participation and the log beside it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BoardBrowserIT {
    @ParameterizedTest
    @EnumSource
    void board_readsChallengesAndAccepts(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window board = Browser.window(look);
                Window lead = Browser.window(look)) {
            board.open(PublishedAudit.at("/reports"), PublishedAudit.BOARD);
            new ListPage(board, "Reports").follow(audit.theme());
            BoardReportPage report = new BoardReportPage(board, audit.theme());
            assertThat(report.state()).hasText("Before the board");
            assertThat(report.main()).containsText("The child was seen, and heard late.");
            assertThat(report.main()).containsText(PublishedAudit.ACTION);
            assertThat(report.main()).containsText("not how often it happens");
            board.accessible().screenshot("board-" + look + "-report");

            report = report.unfold("Challenge an agency").then("Challenge");
            assertThat(report.errors()).isVisible();
            board.accessible().screenshot("board-" + look + "-challenge-error");
            report.field("agency")
                    .selectOption(new SelectOption().setLabel("Exampleshire Schools and Education Service"));
            report = report.write("challenge", "Why was one child heard late?").then("Challenge");
            assertThat(report.main()).containsText("Not answered yet");

            lead.open("/work", SmallAudit.LEAD);
            assertThat(lead.page().locator("main")).containsText("What the board wants to know");
            lead.accessible().screenshot("board-" + look + "-lead-work");
            BoardReportPage asked = BoardReportPage.of(lead, audit, SmallAudit.LEAD);
            assertThat(asked.main()).containsText("Why was one child heard late?");
            lead.accessible().screenshot("board-" + look + "-lead-answers");
            asked.page.locator("textarea[name='reply']").fill("Her school had changed; now we ask at once.");
            asked.then("Answer the board");

            report = BoardReportPage.of(board, audit, PublishedAudit.BOARD);
            assertThat(report.main()).containsText("Her school had changed");
            report = report.then("Accept this report");
            assertThat(report.state()).hasText("Accepted");
            board.accessible().screenshot("board-" + look + "-accepted");
        }
        assertThat(audit.reportState()).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource
    void board_seesThePictures_withTheirNumbersInATable(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window board = Browser.window(look)) {
            BoardReportPage report = BoardReportPage.of(board, audit, PublishedAudit.BOARD);
            for (String title : List.of(
                    "Who is in the sample",
                    "Grades in each section, before and after the meeting",
                    "Agreement in each case, before the meeting",
                    "Actions over time")) {
                Locator figure = report.picture(title);
                assertThat(figure.locator("img"))
                        .hasAttribute("alt", Pattern.compile("Bars .*|A bar .*table below it.*"));
                figure.locator("summary").click();
                assertThat(figure.locator("table")).isVisible();
            }
            board.accessible().screenshot("board-" + look + "-pictures");
            board.open(PublishedAudit.at("/actions"), PublishedAudit.BOARD);
            assertThat(board.page().locator("figure img")).isVisible();
            board.accessible().screenshot("board-" + look + "-actions-over-time");
        }
    }

    @ParameterizedTest
    @EnumSource
    void board_returnsWithReason_andIsAskedForOne(Look look) {
        PublishedAudit audit = PublishedAudit.fresh();
        try (Window board = Browser.window(look)) {
            BoardReportPage report = BoardReportPage.of(board, audit, PublishedAudit.BOARD)
                    .unfold("Return it to the chair")
                    .then("Return this report");
            assertThat(report.errors()).isVisible();
            board.accessible();
            report = report.write("return-reason", "Say what changes for children.")
                    .then("Return this report");
            assertThat(report.state()).hasText("Returned by the board");
            board.accessible();
        }
        assertThat(audit.reportState()).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @EnumSource
    void board_findsTrendsParticipationAndTheLog(Look look) {
        PublishedAudit.fresh();
        try (Window board = Browser.window(look)) {
            board.open(PublishedAudit.at("/reports"), PublishedAudit.BOARD);
            ListPage reports = new ListPage(board, "Reports");
            board.accessible().screenshot("board-" + look + "-reports");
            reports.follow("Trends over audits");
            ListPage trends = new ListPage(board, "Trends");
            assertThat(trends.page.locator("main")).containsText("Child-centred approach");
            board.accessible().screenshot("board-" + look + "-trends");
            board.open(PublishedAudit.at("/reports/participation"), PublishedAudit.BOARD);
            ListPage participation = new ListPage(board, "Participation");
            assertThat(participation.page.locator("main")).containsText("Exampleshire Schools");
            board.accessible().screenshot("board-" + look + "-participation");
            board.open(PublishedAudit.at("/reports/log"), PublishedAudit.BOARD);
            ListPage log = new ListPage(board, "Challenges and risks");
            assertThat(log.page.locator("main")).containsText("Action not accepted");
            board.accessible().screenshot("board-" + look + "-log");
        }
    }

    /** A page that is only read. */
    private static final class ListPage extends AuditPage {
        ListPage(Window window, String heading) {
            super(window, heading);
        }
    }
}

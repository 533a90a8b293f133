package org.caseaudit.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.domain.briefing.BriefingDraft;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.integration.document.PdfExamination;
import org.caseaudit.integration.document.Writers;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.Test;

/** What is meant for one page is on one page, however much there is to say. */
class OnePageTest {
    private static final DocumentName SUMMARY = new DocumentName(DocumentKind.BOARD_SUMMARY, DocumentFormat.PDF);
    private static final Issue ISSUE = new Issue(
            "Synthetic Safeguarding Partnership of a County with a Long Name",
            3,
            Instant.parse("2026-05-04T10:00:00Z"),
            "Synthetic Chair",
            "0123456789abcdef".repeat(4));

    private final DocumentPress press = new DocumentPress(Writers.pdf(), Writers.word());

    @Test
    void boardSummary_ofAnOrdinaryReport_isWhole() {
        CombinedReport report = UniqueWordsAudit.of(8).content();

        byte[] pdf = press.report(SUMMARY, report, ISSUE);
        Writers.keep("board-summary.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.pages(pdf))
                .singleElement()
                .asString()
                .contains("FOR THE BOARD", "summary", "recommend", "8 cases", "chosen, not drawn", ISSUE.checksum());
    }

    @Test
    void boardSummary_ofAReportWithLongTexts_isShortened() {
        String filler = "Nobody asked the child why. ".repeat(30);
        CombinedReport report =
                UniqueWordsAudit.of(3, word -> word + " " + filler).content();

        byte[] pdf = press.report(SUMMARY, report, ISSUE);
        Writers.keep("board-summary-long.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.pages(pdf))
                .singleElement()
                .asString()
                .contains("…", "summary", "recommend", "The whole of it");
    }

    @Test
    void briefing_withAllThereIsRoomFor_isOnOnePage() {
        String widest = "MWhat nobody asked the child matters. ".repeat(13) + "endofit";
        String lines = ("M".repeat(60) + "\n").repeat(5) + "endofit";
        BriefingText text = new BriefingText(widest, widest, widest, lines, lines, lines, widest);

        byte[] pdf = press.briefing(text, "Neglect and all that comes with it, ".repeat(5), ISSUE);
        Writers.keep("briefing-full.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.pages(pdf)).hasSize(1);
        assertThat(PdfExamination.text(pdf).split("endofit", -1)).hasSize(8);
    }

    @Test
    void onePages_ofHostileWords_areAccessible() {
        String hostile = "<script>alert(1)</script> & مرحبا بالعالم 123 中文 🤖 ﷽";
        BriefingText text = new BriefingText(hostile, hostile, hostile, hostile, hostile, hostile, hostile);
        CombinedReport report =
                UniqueWordsAudit.of(2, word -> word + " " + hostile).content();

        byte[] briefing = press.briefing(text, hostile, ISSUE);
        byte[] summary = press.report(SUMMARY, report, ISSUE);
        byte[] whole =
                press.report(new DocumentName(DocumentKind.RESTRICTED_REPORT, DocumentFormat.PDF), report, ISSUE);
        Writers.keep("briefing-hostile.pdf", briefing);
        Writers.keep("report-hostile.pdf", whole);

        assertThat(PdfExamination.accessibilityFaults(briefing)).isEmpty();
        assertThat(PdfExamination.accessibilityFaults(summary)).isEmpty();
        assertThat(PdfExamination.accessibilityFaults(whole)).isEmpty();
        assertThat(PdfExamination.text(briefing)).contains("<script>alert(1)</script> &", "[robot face]", "U+4E2D");
        assertThat(PdfExamination.pages(briefing)).hasSize(1);
        assertThat(PdfExamination.pages(summary)).hasSize(1);
    }

    @Test
    void briefing_draftedFromAReport_isOnOnePage() {
        CombinedReport report = UniqueWordsAudit.of(
                        6, word -> "The record shows " + word + " and what came of it for the child.")
                .content();

        byte[] pdf = press.briefing(BriefingDraft.of(report), report.about().theme(), ISSUE);
        Writers.keep("briefing.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.pages(pdf)).singleElement().asString().contains("For front-line teams", "Questions");
    }
}

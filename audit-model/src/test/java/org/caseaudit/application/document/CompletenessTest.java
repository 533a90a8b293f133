package org.caseaudit.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.document.compose.ReportDocument;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.integration.document.PdfExamination;
import org.caseaudit.integration.document.WordExamination;
import org.caseaudit.integration.document.Writers;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing of the report is lost on the way into a document, and nothing that is secret gets in. */
@Tag("slow")
class CompletenessTest {
    private static final Issue ISSUE = new Issue(
            "Synthetic Safeguarding Partnership",
            1,
            Instant.parse("2026-05-04T10:00:00Z"),
            "Synthetic Chair",
            "0123456789abcdef".repeat(4));

    private static UniqueWordsAudit audit;
    private static byte[] restrictedPdf;
    private static byte[] restrictedWord;
    private static byte[] publicPdf;
    private static byte[] publicWord;

    @BeforeAll
    static void anAudit() {
        audit = UniqueWordsAudit.of(6);
        Document restricted = ReportDocument.of(audit.content(), Edition.RESTRICTED, ISSUE);
        Document withoutCases = ReportDocument.of(audit.content(), Edition.PUBLIC, ISSUE);
        restrictedPdf = Writers.pdf().write(restricted).bytes();
        restrictedWord = Writers.word().write(restricted);
        publicPdf = Writers.pdf().write(withoutCases).bytes();
        publicWord = Writers.word().write(withoutCases);
        Writers.keep("restricted.pdf", restrictedPdf);
        Writers.keep("restricted.docx", restrictedWord);
        Writers.keep("public.pdf", publicPdf);
        Writers.keep("public.docx", publicWord);
    }

    @Test
    void restrictedReport_hasEveryWordOfTheAudit_thatBelongsInIt() {
        assertThat(audit.told).hasSizeGreaterThan(100);
        assertThat(missing(PdfExamination.text(restrictedPdf))).isEmpty();
        assertThat(missing(WordExamination.text(restrictedWord))).isEmpty();
    }

    private static List<String> missing(String text) {
        return audit.told.stream().filter(word -> !text.contains(word)).toList();
    }

    @Test
    void noDocument_saysWhoAChildIs_orWhatWasSaidWithoutConsent() {
        assertThat(audit.secret).hasSizeGreaterThan(10);
        assertThat(List.of(
                        PdfExamination.text(restrictedPdf),
                        PdfExamination.properties(restrictedPdf),
                        WordExamination.everything(restrictedWord),
                        PdfExamination.text(publicPdf),
                        PdfExamination.properties(publicPdf),
                        WordExamination.everything(publicWord)))
                .allSatisfy(text -> assertThat(audit.secret).noneMatch(text::contains));
    }

    @Test
    void publicReport_tellsOfNoCase() {
        assertThat(List.of(PdfExamination.text(publicPdf), WordExamination.everything(publicWord)))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("\\bC0\\d\\b")
                        .doesNotContain("gradereason", "dissent0", "decision0", "childsays", "response0", "challenge0")
                        .contains("PUBLIC VERSION", "summary", "recommend", "good0"));
    }

    @Test
    void everyPage_saysForWhomItIs() {
        assertThat(PdfExamination.pages(restrictedPdf))
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "RESTRICTED: grades by case",
                                "Version 1, signed off on 4 May 2026 at 11:00",
                                ISSUE.checksum()));
        assertThat(PdfExamination.pages(publicPdf))
                .allSatisfy(page -> assertThat(page).contains("PUBLIC VERSION: without cases", ISSUE.checksum()));
    }

    @Test
    void reports_areAccessible() {
        assertThat(PdfExamination.accessibilityFaults(restrictedPdf)).isEmpty();
        assertThat(PdfExamination.accessibilityFaults(publicPdf)).isEmpty();
    }
}

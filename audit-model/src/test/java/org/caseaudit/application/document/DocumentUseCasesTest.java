package org.caseaudit.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.Refusals.notFound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseaudit.application.document.DocumentQueries.DocumentView;
import org.caseaudit.application.document.DocumentQueries.Genuine;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.document.FrozenDocument;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentUseCasesTest {
    private static final DocumentName RESTRICTED = new DocumentName(DocumentKind.RESTRICTED_REPORT, DocumentFormat.PDF);
    private static final DocumentName PUBLIC = new DocumentName(DocumentKind.PUBLIC_REPORT, DocumentFormat.WORD);
    private static final DocumentName BRIEFING = new DocumentName(DocumentKind.BRIEFING, DocumentFormat.PDF);

    private final RunningAudit audit = RunningAudit.at(Moment.PUBLISHED);
    private final InMemoryPartnership p = audit.p;
    private final CycleId cycle = audit.cycle;

    private TakenDocument take(Actor who, DocumentName name, Integer number) {
        return p.use(TakeDocument.class).handle(who, new TakeDocument.Command(cycle, name, number));
    }

    private static String text(TakenDocument taken) {
        return new String(taken.content(), StandardCharsets.UTF_8);
    }

    /** The board returns the report, the office words it anew, the chair signs off the second version. */
    private void signOffAgain() {
        p.use(ReturnReport.class).handle(p.boardMember, new ReturnReport.Command(cycle, 0, "Say it more clearly."));
        p.use(WriteNarrative.class)
                .handle(
                        p.chair,
                        new WriteNarrative.Command(cycle, 0, new Narrative("Clearer.", "", "", "Both are babies.")));
        p.use(SignOffReport.class).handle(p.chair, cycle, 0);
    }

    @Test
    void document_isMadeOnce_andGivenOutAsItIs() {
        TakenDocument first = take(p.chair, RESTRICTED, null);
        Instant made = p.clock.instant();
        p.clock.moveBy(Duration.ofDays(400));

        TakenDocument again = take(p.police.lead(), RESTRICTED, null);

        assertThat(again.content()).isEqualTo(first.content());
        assertThat(p.kept.documents.of(cycle))
                .extracting(FrozenDocument::madeAt, FrozenDocument::sha256)
                .containsExactly(tuple(made, first.sha256()));
    }

    @Test
    void document_isOfTheVersion_thatWasSignedOff() {
        String first = text(take(p.chair, RESTRICTED, null));
        signOffAgain();

        assertThat(text(take(p.chair, RESTRICTED, null))).contains("Version 2", "Clearer.");
        assertThat(text(take(p.chair, RESTRICTED, 1))).isEqualTo(first).contains("Version 1", "In short.");
        assertThat(text(take(p.boardMember, RESTRICTED, 2))).contains("Version 2");
        notFound(() -> take(p.boardMember, RESTRICTED, 1));
        notFound(() -> take(p.chair, RESTRICTED, 3));
    }

    @Test
    void whoTookWhat_isInTheHistory() {
        take(p.police.auditor(), RESTRICTED, null);
        p.use(TakeDraft.class).handle(p.coordinator, cycle, PUBLIC);

        assertThat(p.use(HistoryQueries.class)
                        .of(p.chair, cycle, new PageRequest(1, 2))
                        .items())
                .extracting(f -> f.person(), f -> f.what(), f -> f.detail())
                .containsExactly(
                        tuple(p.coordinator.person(), "document-taken", "report-public.docx, draft"),
                        tuple(p.police.auditor().person(), "document-taken", "report-restricted.pdf, version 1"));
    }

    @Test
    void draft_isMarked_andKeptNowhere() {
        TakenDocument draft = p.use(TakeDraft.class).handle(p.chair, cycle, RESTRICTED);

        assertThat(text(draft)).contains("draft=true", "not signed off");
        assertThat(draft.fileName()).isEqualTo("neglect-report-restricted-draft.pdf");
        assertThat(p.kept.documents.everything()).isEmpty();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "report-restricted.pdf, board, true",
        "report-restricted.pdf, invited, true",
        "report-restricted.pdf, uninvited, false",
        "report-restricted.docx, uninvited, false",
        "report-public.pdf, uninvited, true",
        "report-public.docx, invited, true",
        "board-summary.pdf, board, true",
        "board-summary.pdf, uninvited, true",
        "report-public.pdf, administrator, false",
    })
    void published_isTakenByThoseItIsFor(String document, String who, boolean taken) {
        Actor actor = switch (who) {
            case "board" -> p.boardMember;
            case "invited" -> p.socialCare.lead();
            case "uninvited" -> p.school.lead();
            default -> p.administrator;
        };
        DocumentName name = DocumentName.find(document).orElseThrow();

        if (taken) {
            assertThat(take(actor, name, null).content()).isNotEmpty();
        } else {
            notFound(() -> take(actor, name, null));
        }
    }

    @Test
    void checksum_onThePages_leadsBackToTheVersion() {
        String signedOff = p.use(ReportQueries.class).published(p.chair, cycle).sha256();
        assertThat(text(take(p.chair, RESTRICTED, null))).contains(signedOff);
        signOffAgain();

        assertThat(p.use(DocumentQueries.class).confirm(p.school.auditor(), signedOff))
                .extracting(Genuine::theme, Genuine::document, Genuine::number, Genuine::newest)
                .containsExactly(tuple("Neglect", null, 1, false));
    }

    @Test
    void checksum_ofAFile_tellsWhichFileItIs() {
        TakenDocument taken = take(p.chair, PUBLIC, null);

        assertThat(p.use(DocumentQueries.class).confirm(p.boardMember, taken.sha256()))
                .extracting(Genuine::document, Genuine::number, Genuine::newest)
                .containsExactly(tuple("report-public.docx", 1, true));
        assertThat(p.use(DocumentQueries.class).confirm(p.boardMember, "0".repeat(64)))
                .isEmpty();
    }

    @Test
    void draft_hasNoChecksum_thatCouldBeTakenForGenuine() {
        TakenDocument draft = p.use(TakeDraft.class).handle(p.chair, cycle, RESTRICTED);

        assertThat(p.use(DocumentQueries.class).confirm(p.chair, draft.sha256()))
                .isEmpty();
    }

    @Test
    void list_showsWhatOneMayTake() {
        assertThat(documents(p.chair))
                .contains("report-restricted.pdf", "report-restricted.pdf draft", "report-public.docx")
                .doesNotContain("briefing.pdf");
        assertThat(documents(p.police.lead()))
                .containsExactly(
                        "report-restricted.pdf",
                        "report-restricted.docx",
                        "report-public.pdf",
                        "report-public.docx",
                        "board-summary.pdf");
        assertThat(documents(p.school.lead()))
                .containsExactly("report-public.pdf", "report-public.docx", "board-summary.pdf");
    }

    private List<String> documents(Actor who) {
        return p.use(DocumentQueries.class).of(who, cycle).stream()
                .map(DocumentUseCasesTest::words)
                .toList();
    }

    private static String words(DocumentView view) {
        return view.document() + (view.draft() ? " draft" : "");
    }

    @Test
    void briefing_isForTheOffice_untilItIsSent() {
        audit.writeBriefing();
        notFound(() -> take(p.chair, BRIEFING, null));
        assertThat(text(p.use(TakeDraft.class).handle(p.chair, cycle, BRIEFING)))
                .contains("draft=true", "Seven?");
        notFound(() -> p.use(TakeDraft.class).handle(p.police.lead(), cycle, BRIEFING));
    }

    @Test
    void briefing_sent_isFrozenAndConfirmed() {
        audit.brief();

        TakenDocument taken = take(p.school.lead(), BRIEFING, null);

        String checksum = p.kept.briefings.of(cycle).orElseThrow().sha256();
        assertThat(text(taken)).contains("draft=false", checksum);
        assertThat(p.use(DocumentQueries.class).confirm(p.school.lead(), checksum))
                .extracting(Genuine::document)
                .containsExactly("briefing");
    }
}

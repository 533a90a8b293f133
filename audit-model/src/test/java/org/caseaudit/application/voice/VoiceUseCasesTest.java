package org.caseaudit.application.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.SmallAudit.GOOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.voice.VoiceQueries.VoiceView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.report.CombinedReport.HeardVoice;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceUseCasesTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    // ---- who records

    @Test
    void record_isForTheAgenciesThatKnowTheChildAndTheOffice() {
        audit.launch();
        assertThat(one(p.chair, record(p.health.auditor(), child(Consent.YES))).agency())
                .isEqualTo(p.health.agency());
        assertThat(one(p.chair, record(p.police.lead(), child(Consent.YES))).agency())
                .isEqualTo(p.police.agency());
        assertThat(one(p.chair, record(p.coordinator, child(Consent.YES))).agency())
                .isNull();
        assertThatThrownBy(() -> record(p.school.auditor(), child(Consent.YES)))
                .as("invited, but it does not know the child")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> record(p.housing.auditor(), child(Consent.YES)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(p.scrutineer, child(Consent.YES))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> record(p.boardMember, child(Consent.YES))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(p.health.auditor(), p.police.agency(), child(Consent.YES)))
                .as("in another agency's name")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void record_isForAnAgencyWithoutForm_thatSaidItKnowsTheChild() {
        audit.launch();
        p.use(RecordInvolvement.class)
                .handle(
                        p.school.lead(),
                        audit.cycle,
                        List.of(new RecordInvolvement.Answer(
                                audit.c01, p.school.agency(), InvolvementState.KNOWN, null)));
        record(p.school.auditor(), child(Consent.YES));
    }

    @Test
    void record_isRefused_beforeLaunchAndOnceTheReportIsSignedOff() {
        assertThatThrownBy(() -> record(p.health.auditor(), child(Consent.YES)))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
        audit.launch().handIn(audit.c01, p.health, GOOD).beginMeeting();
        audit.agreeOnTheRest(GOOD).beginReporting().writeReport();
        VoiceId id = record(p.health.auditor(), child(Consent.YES));
        audit.signOff();
        assertThatThrownBy(() -> record(p.health.auditor(), child(Consent.YES)))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
        assertThatThrownBy(() -> amend(p.health.auditor(), id, child(Consent.NO)))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "CHILD, ' ',  2026-03-01, YES, how it was gathered is missing",
        "CHILD, Talk, 2026-03-03, YES, gathered tomorrow",
        "CHILD, Talk, ,           YES, no day",
        "CHILD, Talk, 2026-03-01, ,    nobody says whether there was consent",
        ",      Talk, 2026-03-01, YES, nobody says whose voice it is"
    })
    void record_isRefused_withGaps(VoiceKind kind, String how, LocalDate on, Consent consent, String story) {
        audit.launch();
        assertThatThrownBy(
                        () -> record(p.health.auditor(), new VoiceContent(kind, how, on, consent, null, "I like her.")))
                .as(story)
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void amend_isItsAgencysAndTheOffices() {
        audit.launch().handIn(audit.c01, p.health, GOOD).beginMeeting();
        VoiceId id = record(p.health.auditor(), child(Consent.YES));
        amend(p.health.lead(), id, child(Consent.NO));
        amend(p.coordinator, id, child(Consent.YES));
        assertThatThrownBy(() -> amend(p.police.lead(), id, child(Consent.NO))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> amend(p.scrutineer, id, child(Consent.NO))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> amend(p.school.lead(), id, child(Consent.NO))).isInstanceOf(NotFound.class);
    }

    // ---- who reads

    @Test
    void voice_isItsAgencysAlone_untilTheMeeting() {
        audit.launch();
        VoiceId id = record(p.health.auditor(), child(Consent.YES));
        record(p.coordinator, child(Consent.YES));
        assertThat(all(p.health.lead())).extracting(VoiceView::id).containsExactly(id);
        assertThat(all(p.police.lead())).isEmpty();
        assertThatThrownBy(() -> one(p.police.lead(), id)).isInstanceOf(NotFound.class);
        assertThat(all(p.scrutineer)).hasSize(2);
        assertThatThrownBy(() -> all(p.boardMember)).isInstanceOf(NotFound.class);

        audit.beginMeeting();
        assertThat(all(p.police.lead())).hasSize(2).allMatch(v -> v.text() != null);
        assertThat(all(p.school.lead())).as("not in the case").isEmpty();
        audit.reopen();
        assertThat(all(p.police.lead())).as("blind again").isEmpty();
    }

    @Test
    void words_withoutConsent_stayWithTheAgencyThatHeardThem() {
        audit.launch();
        VoiceId refused = record(p.health.auditor(), child(Consent.NO));
        VoiceId notAsked = record(p.health.auditor(), child(Consent.NOT_ASKED));
        audit.beginMeeting();
        for (VoiceId id : List.of(refused, notAsked)) {
            assertThat(one(p.police.lead(), id).text()).isNull();
            assertThat(one(p.police.lead(), id).how()).isNull();
            assertThat(one(p.health.lead(), id).text()).isNotNull();
            assertThat(one(p.chair, id).text()).isNotNull();
        }
    }

    // ---- the report

    @Test
    void report_quotesWithConsent_andCountsWithout() {
        audit.launch();
        record(p.health.auditor(), of(VoiceKind.PRACTITIONER, Consent.YES, "I raised it twice."));
        record(p.health.auditor(), child(Consent.YES));
        record(p.police.auditor(), of(VoiceKind.PARENT, Consent.NO, "Leave us alone."));
        record(p.police.auditor(), of(VoiceKind.PARENT, Consent.NOT_ASKED, "It was better before."));
        audit.handIn(audit.c01, p.health, GOOD)
                .beginMeeting()
                .agreeOnTheRest(GOOD)
                .beginReporting();
        assertThat(audit.draft().voices())
                .containsExactly(new CaseVoices(
                        "C01",
                        List.of(
                                new HeardVoice(VoiceKind.CHILD, "A walk", "I like it when the same person comes."),
                                new HeardVoice(VoiceKind.PRACTITIONER, "A walk", "I raised it twice.")),
                        Map.of(VoiceKind.PARENT, 2)));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "CHILD,  YES,       '',             false, a child speaks",
        "CHILD,  NO,        '',             true,  it spoke and did not agree to be quoted",
        "CHILD,  NOT_ASKED, '',             true,  nobody asked it",
        "CHILD,  NO,        'It said no.',  false, and the report says why no child speaks",
        "PARENT, YES,       '',             true,  a parent is not the child",
        "PARENT, YES,       'A newborn.',   false, and the report says why no child speaks"
    })
    void publication_asksForAChildsVoiceOrTheReason(
            VoiceKind kind, Consent consent, String reason, boolean blocked, String story) {
        audit.launch();
        record(p.health.auditor(), of(kind, consent, "Words."));
        audit.handIn(audit.c01, p.health, GOOD)
                .beginMeeting()
                .agreeOnTheRest(GOOD)
                .beginReporting();
        p.use(WriteNarrative.class)
                .handle(
                        p.chair,
                        new WriteNarrative.Command(
                                audit.cycle,
                                0,
                                new Narrative("Summary.", "", "What we make of what children say.", reason)));
        assertThat(p.use(ReportQueries.class).draft(p.chair, audit.cycle).blockers().stream()
                        .map(Fault::field)
                        .anyMatch("report.childsVoice"::equals))
                .as(story)
                .isEqualTo(blocked);
    }

    private static VoiceContent child(Consent consent) {
        return of(VoiceKind.CHILD, consent, "I like it when the same person comes.");
    }

    private static VoiceContent of(VoiceKind kind, Consent consent, String text) {
        return new VoiceContent(kind, "A walk", YESTERDAY, consent, null, text);
    }

    private VoiceId record(Actor who, VoiceContent content) {
        return record(who, null, content);
    }

    private VoiceId record(Actor who, AgencyId agency, VoiceContent content) {
        return p.use(RecordVoice.class).handle(who, new RecordVoice.Command(audit.c01, agency, content), null);
    }

    private void amend(Actor who, VoiceId id, VoiceContent content) {
        p.use(AmendVoice.class).handle(who, new AmendVoice.Command(id, 0, content));
    }

    private List<VoiceView> all(Actor who) {
        return p.use(VoiceQueries.class).of(who, audit.cycle);
    }

    private VoiceView one(Actor who, VoiceId id) {
        return p.use(VoiceQueries.class).one(who, id);
    }
}

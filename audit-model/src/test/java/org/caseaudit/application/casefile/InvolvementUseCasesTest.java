package org.caseaudit.application.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.List;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement.Answer;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Known to us? Asked first, answered in one list, and never at odds with a form. */
class InvolvementUseCasesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    private void record(Actor who, Answer... answers) {
        p.use(RecordInvolvement.class).handle(who, audit.cycle, List.of(answers));
    }

    private static Answer says(Team team, CaseId child, InvolvementState state) {
        return new Answer(child, team.agency(), state, null);
    }

    private List<InvolvementView> list(Actor who) {
        return p.use(InvolvementQueries.class).all(who, audit.cycle);
    }

    private InvolvementState answerOf(Team team, CaseId child) {
        return p.kept.involvements.find(child, team.agency()).orElseThrow().state();
    }

    private List<String> facts() {
        return p.kept.history.everything().stream().map(HistoryEntry::what).toList();
    }

    private List<Assignment> formsOf(Team team) {
        return p.kept.assignments.of(audit.cycle, List.of(team.agency()));
    }

    // ---- the list

    @Test
    void list_holdsEveryCaseForEveryAgency_answeredOrNot() {
        assertThat(list(p.chair)).hasSize(8); // two children, four agencies
        assertThat(list(p.chair))
                .extracting(InvolvementView::agencyName, InvolvementView::pseudonym, InvolvementView::state)
                .contains(
                        tuple(p.health.name(), "C01", InvolvementState.KNOWN),
                        tuple(p.health.name(), "C02", InvolvementState.UNKNOWN),
                        tuple(p.school.name(), "C01", InvolvementState.UNKNOWN),
                        tuple(p.school.name(), "C02", InvolvementState.UNKNOWN));
    }

    @Test
    void list_holdsWhatWasSaidBefore_andWhoSaidIt() {
        record(
                p.school.lead(),
                new Answer(audit.c01, p.school.agency(), InvolvementState.NOT_INFORMED, "We heard of it today."));

        InvolvementView said = p.use(InvolvementQueries.class)
                .ofAgency(p.coordinator, audit.cycle, p.school.agency())
                .get(0);

        assertThat(said.state()).isEqualTo(InvolvementState.NOT_INFORMED);
        assertThat(said.note()).isEqualTo("We heard of it today.");
        assertThat(said.answeredByName()).isEqualTo(p.school.name() + " Lead");
        assertThat(said.answeredAt()).isEqualTo(p.clock.instant());
    }

    @Test
    void list_isTheAgencysOwn_forItsPeople() {
        assertThat(list(p.police.auditor()))
                .hasSize(2)
                .allMatch(cell -> cell.agency().equals(p.police.agency()));
        assertThat(p.use(InvolvementQueries.class).ofAgency(p.police.lead(), audit.cycle, p.health.agency()))
                .as("asked for another agency's")
                .isEmpty();
        assertThat(list(p.scrutineer)).as("who reads everything").hasSize(8);
        notFound(() -> list(p.housing.lead()));
        notFound(() -> list(p.boardMember));
    }

    @Test
    void list_namesTheForm_onlyToThoseWhoMayKnowOfIt() {
        assertThat(list(p.police.lead())).allMatch(cell -> cell.form() != null);
        assertThat(list(p.police.auditor())).as("before launch").allMatch(cell -> cell.form() == null);

        audit.launch();

        assertThat(list(p.police.auditor())).allMatch(cell -> cell.form() != null);
        assertThat(list(p.secondPoliceAuditor)).as("not theirs").allMatch(cell -> cell.form() == null);
    }

    // ---- answers

    @Test
    void answers_thatAreAsBefore_areNotRecordedAgain() {
        record(p.school.lead(), says(p.school, audit.c01, InvolvementState.NO_RECORDS));
        int facts = facts().size();

        // the page sends the whole list back, with one change
        record(
                p.school.auditor(),
                says(p.school, audit.c01, InvolvementState.NO_RECORDS),
                says(p.school, audit.c02, InvolvementState.UNKNOWN));

        assertThat(facts()).hasSize(facts);
        assertThat(list(p.school.lead()))
                .extracting(InvolvementView::answeredBy)
                .as("the lead's answer stays the lead's, and nobody has answered for the other child")
                .containsExactly(p.school.lead().person(), null);
    }

    @Test
    void answers_areAllRefused_withTheFaultOfEachRow() {
        CaseId noCase = RunningAudit.at(org.caseaudit.testing.Moment.PLANNED).shared;

        RuleBroken refusal = ruleBrokenBy(() -> record(
                p.chair,
                says(p.school, audit.c01, InvolvementState.KNOWN),
                says(p.school, noCase, InvolvementState.KNOWN),
                says(p.housing, audit.c01, InvolvementState.KNOWN),
                says(p.school, audit.c02, null),
                new Answer(audit.c02, p.health.agency(), InvolvementState.KNOWN, "x".repeat(2001)),
                says(p.school, audit.c01, InvolvementState.NOT_KNOWN)));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "answers[1].caseFile",
                        "answers[2].agency",
                        "answers[3].state",
                        "answers[4].note",
                        "answers[5].caseFile");
        assertThat(p.kept.involvements.find(audit.c01, p.school.agency()))
                .as("nothing half done")
                .isEmpty();
    }

    // ---- the answer and the form

    @ParameterizedTest
    @EnumSource(value = InvolvementState.class, mode = EnumSource.Mode.EXCLUDE, names = "KNOWN")
    void anAnswerTakenBackBeforeLaunch_takesTheFormBackToo(InvolvementState answer) {
        record(p.health.lead(), says(p.health, audit.c01, answer));

        assertThat(formsOf(p.health)).isEmpty();
        assertThat(facts()).startsWith("involvement-answered", "allocation-taken-back");
        assertThat(formsOf(p.police)).as("nobody else's").hasSize(2);
        assertThat(ruleBrokenBy(() ->
                                p.use(LaunchCycle.class).handle(p.chair, new LaunchCycle.Command(audit.cycle, 0, 5)))
                        .faults())
                .as("who looked at five forms looks again")
                .extracting(Fault::field)
                .containsExactly("formsSeen");
        audit.launch();
    }

    @Test
    void aFormTakenBack_canBeAllocatedAgain_onceTheAgencyHasCorrectedItsAnswer() {
        record(p.health.lead(), says(p.health, audit.c01, InvolvementState.NOT_KNOWN));
        record(p.health.lead(), says(p.health, audit.c01, InvolvementState.KNOWN));

        p.use(AllocateForms.class)
                .handle(
                        p.health.lead(),
                        new AllocateForms.Command(
                                audit.cycle,
                                List.of(new AllocateForms.Row(
                                        audit.c01,
                                        p.health.agency(),
                                        p.health.auditor().person(),
                                        null)),
                                false));

        assertThat(formsOf(p.health)).hasSize(1);
        audit.launch();
    }

    @Test
    void aFormWhoseAgencyAnsweredAtTheSameMoment_isFoundAtLaunch_andTakenBackWhenTheAnswerIsSentAgain() {
        // two people at two desks: one allocates, the other takes the answer back, and neither saw the other
        p.kept.involvements
                .find(audit.c01, p.health.agency())
                .orElseThrow()
                .answer(InvolvementState.NOT_KNOWN, null, p.health.lead().person(), p.clock.instant());

        assertThat(ruleBrokenBy(audit::launch).faults())
                .extracting(Fault::field)
                .containsExactly("assignments/C01/" + p.health.agency().value());

        record(p.coordinator, says(p.health, audit.c01, InvolvementState.NOT_KNOWN));
        assertThat(formsOf(p.health)).isEmpty();
        audit.launch();
    }

    @Test
    void anAnswer_cannotBeChangedAgainstAFormThatIsOut_butTheAgencyIsToldWhatToDo() {
        audit.launch().handIn(audit.c02, p.police, SmallAudit.GOOD);

        RuleBroken refusal = ruleBrokenBy(() -> record(
                p.police.lead(),
                says(p.police, audit.c01, InvolvementState.NO_RECORDS),
                says(p.police, audit.c02, InvolvementState.NO_RECORDS)));

        assertThat(refusal.faults())
                .extracting(Fault::field, Fault::message)
                .containsExactly(
                        tuple(
                                "answers[0].state",
                                "The agency has a form for this child; excuse the form, and the answer changes with it."),
                        tuple(
                                "answers[1].state",
                                "The agency has handed in its form for this child; take the form back and excuse it"
                                        + " instead."));
        assertThat(answerOf(p.police, audit.c01)).isEqualTo(InvolvementState.KNOWN);
    }

    @Test
    void anExcusedForm_carriesItsAnswer_whichStaysWithIt() {
        audit.launch();
        p.use(ExcuseForm.class)
                .handle(
                        p.health.auditor(),
                        RunningAudit.read(audit.form(audit.c01, p.health)),
                        NilReturn.NO_RECORDS,
                        "The file is lost.");
        assertThat(answerOf(p.health, audit.c01)).isEqualTo(InvolvementState.NO_RECORDS);

        // the whole list sent back as it was is no change; a note may be added; another kind may not
        record(p.health.lead(), says(p.health, audit.c01, InvolvementState.NO_RECORDS));
        record(
                p.health.lead(),
                new Answer(audit.c01, p.health.agency(), InvolvementState.NO_RECORDS, "Flood of 2019."));
        assertThat(ruleBrokenBy(() -> record(p.health.lead(), says(p.health, audit.c01, InvolvementState.KNOWN)))
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "The agency has excused its form for this child, and its answer is the kind it gave there.");
    }

    @Test
    void anAgencyWithoutForm_stillAnswersWhileTheFormsAreOut() {
        audit.launch();

        record(p.school.lead(), says(p.school, audit.c01, InvolvementState.KNOWN));
        record(p.school.lead(), says(p.school, audit.c01, InvolvementState.NOT_KNOWN));

        assertThat(answerOf(p.school, audit.c01)).isEqualTo(InvolvementState.NOT_KNOWN);
    }
}

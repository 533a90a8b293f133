package org.caseaudit.application.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.INADEQUATE;
import static org.caseaudit.testing.SmallAudit.OVERALL;
import static org.caseaudit.testing.SmallAudit.REQUIRES_IMPROVEMENT;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.concern.ConcernQueries.ConcernCounts;
import org.caseaudit.application.concern.ConcernQueries.ConcernView;
import org.caseaudit.application.concern.UrgentGradeQueries.AskedFor;
import org.caseaudit.application.concern.UrgentGradeQueries.UrgentGrade;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.FormFilling;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

class ConcernUseCasesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    // ---- raising

    @Test
    void raise_isPossible_inEveryStateOfTheCycle() {
        raise(p.police.auditor());
        audit.launch();
        raise(p.police.auditor());
        audit.handIn(audit.c01, p.police, GOOD).beginMeeting();
        raise(p.health.lead());
        audit.agreeOnTheRest(GOOD).beginReporting().writeReport();
        raise(p.coordinator);
        audit.signOff().publish();
        raise(p.chair);
        resolveAll();
        p.use(CloseCycle.class).handle(p.chair, audit.cycle, 0);
        raise(p.socialCare.auditor());
        assertThat(p.kept.concerns.of(audit.cycle)).hasSize(6);
    }

    @Test
    void raise_isPossible_whenTheAuditWasAbandoned() {
        p.use(AbandonCycle.class)
                .handle(p.chair, new AbandonCycle.Command(audit.cycle, 0, "The theme is overtaken.", "The board"));
        raise(p.school.auditor());
        assertThat(p.kept.concerns.of(audit.cycle)).hasSize(1);
    }

    @Test
    void raise_namesTheAgencyAndTheForm_butNotWhoTheOfficeSpeaksFor() {
        AssignmentId form = audit.form(audit.c01, p.police);
        ConcernView inTheForm = view(p.police.auditor(), raise(p.police.auditor(), form, null));
        assertThat(inTheForm.assignment()).isEqualTo(form);
        assertThat(inTheForm.agency()).isEqualTo(p.police.agency());
        assertThat(inTheForm.pseudonym()).isEqualTo("C01");
        assertThat(view(p.chair, raise(p.chair)).agency()).isNull();
    }

    @Test
    void raise_isRefused_whenTheFormIsOfAnotherCaseOrAgency() {
        AssignmentId otherCase = audit.form(audit.c02, p.police);
        AssignmentId otherAgency = audit.form(audit.c01, p.health);
        AssignmentId none = new AssignmentId(java.util.UUID.randomUUID());
        for (AssignmentId form : List.of(otherCase, otherAgency, none)) {
            assertThatThrownBy(() -> raise(p.police.auditor(), form, null))
                    .as("all three look the same, so that nobody learns who has a form")
                    .hasMessage("There is no such form of yours for this case.");
        }
    }

    @Test
    void raise_isRefused_forThoseWhoDoNotSeeTheCaseOrOnlyRead() {
        assertThatThrownBy(() -> raise(p.housing.auditor()))
                .as("not invited, so the case does not exist for them")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raise(p.boardMember)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raise(p.administrator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raise(p.scrutineer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> raise(p.police.auditor(), null, p.health.agency()))
                .as("in another agency's name")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void raise_asksForWhichAgency_whenSomebodyServesTwo() {
        Actor both = p.person(
                "Synthetic Secondee",
                new Seat(Role.AUDITOR, p.police.agency()),
                new Seat(Role.AUDITOR, p.health.agency()));
        assertThatThrownBy(() -> raise(both)).isInstanceOf(RuleBroken.class);
        assertThat(view(both, raise(both, null, p.health.agency())).agency()).isEqualTo(p.health.agency());
    }

    @Test
    void raise_happensOnce_underOneKey() {
        RaiseConcern.Command command = new RaiseConcern.Command(audit.c01, null, null, "Not safe.", null);
        ConcernId first = p.use(RaiseConcern.class).handle(p.police.auditor(), command, "double-click");
        assertThat(p.use(RaiseConcern.class).handle(p.police.auditor(), command, "double-click"))
                .isEqualTo(first);
        assertThat(p.kept.concerns.of(audit.cycle)).hasSize(1);
    }

    // ---- up the line

    @Test
    void concern_goesUpTheLine_andEachStepIsInTheHistory() {
        ConcernId id = raise(p.police.auditor());
        refer(p.coordinator, id, p.socialCare.agency());
        record(p.socialCare.lead(), id);
        resolve(p.chair, id);
        ConcernView resolved = view(p.police.auditor(), id);
        assertThat(resolved.state()).isEqualTo(ConcernState.RESOLVED);
        assertThat(resolved.actionTaken()).isEqualTo("Seen the same day, safe with an aunt.");
        assertThat(resolved.outcome()).isEqualTo("The child is safe.");
        assertThat(p.kept.history.everything())
                .extracting(HistoryEntry::what)
                .contains("concern-raised", "concern-referred", "concern-action-recorded", "concern-resolved");
    }

    @Test
    void refer_insideTheAgency_isItsLeads_beyondItTheOffices() {
        assertThatThrownBy(() -> refer(p.police.lead(), raise(p.police.auditor()), p.socialCare.agency()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> refer(p.police.auditor(), raise(p.police.auditor()), p.police.agency()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> refer(p.scrutineer, raise(p.police.auditor()), p.police.agency()))
                .isInstanceOf(NotAllowed.class);
        ConcernId inside = raise(p.police.auditor());
        refer(p.police.lead(), inside, p.police.agency());
        ConcernId outsideTheAudit = raise(p.police.auditor());
        refer(p.chair, outsideTheAudit, p.housing.agency());
        assertThat(view(p.housing.lead(), outsideTheAudit).state())
                .as("the child does not wait because an agency is not in the audit")
                .isEqualTo(ConcernState.REFERRED);
        assertThat(p.use(ConcernQueries.class).open(p.housing.lead()))
                .extracting(ConcernView::id)
                .containsExactly(outsideTheAudit);
    }

    @Test
    void concern_withTheWrongManager_isReferredAgain_andWhoHadItBeforeIsInTheHistory() {
        ConcernId id = raise(p.police.auditor());
        refer(p.chair, id, p.health.agency());
        assertThatThrownBy(() -> refer(p.chair, id, p.socialCare.agency()))
                .as("without reason")
                .hasFieldOrPropertyWithValue("code", RuleBroken.INVALID);
        referAgain(p.coordinator, id, "Another Synthetic Manager", p.socialCare.agency());

        ConcernView now = view(p.socialCare.lead(), id);
        assertThat(now.managerName()).isEqualTo("Another Synthetic Manager");
        assertThat(now.state()).isEqualTo(ConcernState.REFERRED);
        assertThatThrownBy(() -> view(p.health.lead(), id))
                .as("who had it by mistake has it no longer")
                .isInstanceOf(NotFound.class);
        assertThat(p.kept.history.everything())
                .filteredOn(f -> f.what().startsWith("concern-referred"))
                .extracting(HistoryEntry::what, HistoryEntry::detail, HistoryEntry::reason)
                .containsExactly(
                        tuple(
                                "concern-referred-again",
                                "was with Synthetic Manager, " + p.health.name(),
                                "Not their child."),
                        tuple("concern-referred", null, null));
        record(p.socialCare.lead(), id);
        assertThatThrownBy(() -> referAgain(p.chair, id, "A Third Synthetic Manager", p.police.agency()))
                .as("something was done for the child")
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
    }

    @Test
    void refer_again_isForTheLeadWhereItLies_insideThatAgency() {
        ConcernId id = raise(p.police.auditor());
        refer(p.chair, id, p.health.agency());
        assertThatThrownBy(() -> referAgain(p.police.lead(), id, "Synthetic Sergeant", p.police.agency()))
                .as("it was taken out of their hands")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> referAgain(p.health.lead(), id, "Synthetic Sergeant", p.police.agency()))
                .isInstanceOf(NotAllowed.class);
        referAgain(p.health.lead(), id, "Synthetic Matron", p.health.agency());
        assertThat(view(p.chair, id).managerName()).isEqualTo("Synthetic Matron");
    }

    @Test
    void refer_isRefused_whenThereIsNoSuchAgency() {
        assertThatThrownBy(() -> refer(p.chair, raise(p.chair), new AgencyId(java.util.UUID.randomUUID())))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void action_isRecorded_onlyByTheManagersAgencyOrTheOffice() {
        ConcernId id = raise(p.police.auditor());
        refer(p.chair, id, p.socialCare.agency());
        assertThatThrownBy(() -> record(p.police.lead(), id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> record(p.socialCare.auditor(), id)).isInstanceOf(NotFound.class);
        record(p.coordinator, id);
        assertThatThrownBy(() -> resolve(p.coordinator, id)).isInstanceOf(NotAllowed.class);
        resolve(p.chair, id);
    }

    // ---- who learns of it

    @Test
    void concern_isKnown_toWhoRaisedItTheirLeadTheManagersLeadAndTheOffice() {
        ConcernId id = raise(p.police.auditor());
        refer(p.chair, id, p.health.agency());
        for (Actor one :
                List.of(p.police.auditor(), p.police.lead(), p.health.lead(), p.chair, p.coordinator, p.scrutineer)) {
            assertThat(p.use(ConcernQueries.class).of(one, audit.cycle)).hasSize(1);
        }
        for (Actor one : List.of(p.health.auditor(), p.socialCare.auditor(), p.socialCare.lead(), p.boardMember)) {
            assertThat(p.use(ConcernQueries.class).of(one, audit.cycle)).isEmpty();
            assertThatThrownBy(() -> view(one, id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void source_isHidden_fromTheOtherAgencyUntilTheMeeting() {
        audit.launch();
        ConcernId id = raise(p.police.auditor(), audit.form(audit.c01, p.police), null);
        refer(p.chair, id, p.health.agency());
        ConcernView before = view(p.health.lead(), id);
        assertThat(before.text()).isEqualTo("The child sleeps in a car.");
        assertThat(before.agency()).isNull();
        assertThat(before.raisedBy()).isNull();
        assertThat(before.assignment()).isNull();
        audit.beginMeeting();
        assertThat(view(p.health.lead(), id).agency()).isEqualTo(p.police.agency());
    }

    @Test
    void counts_areForTheBoard_butNotBeforeTheMeetingForWhoWorksForAnAgency() {
        raise(p.police.auditor());
        ConcernId second = raise(p.police.auditor());
        p.clock.moveTo(LocalDate.of(2026, 3, 4));
        refer(p.chair, second, p.police.agency());
        record(p.chair, second);
        resolve(p.chair, second);
        ConcernCounts expected = new ConcernCounts(2, 1, 1, 1);
        assertThat(p.use(ConcernQueries.class).counts(p.boardMember, audit.cycle))
                .isEqualTo(expected);
        assertThat(p.use(ConcernQueries.class).counts(p.scrutineer, audit.cycle))
                .isEqualTo(expected);
        Actor directorOnTheBoard = p.person(
                "Synthetic Director", new Seat(Role.BOARD_MEMBER, null), new Seat(Role.AGENCY_LEAD, p.health.agency()));
        assertThatThrownBy(() -> p.use(ConcernQueries.class).counts(directorOnTheBoard, audit.cycle))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> p.use(ConcernQueries.class).counts(p.health.lead(), audit.cycle))
                .isInstanceOf(NotFound.class);
        audit.launch().handIn(audit.c01, p.police, GOOD).beginMeeting();
        assertThat(p.use(ConcernQueries.class).counts(directorOnTheBoard, audit.cycle))
                .isEqualTo(expected);
    }

    // ---- urgent grades

    @Test
    void urgentGrade_asksForAConcern_whenHandedIn() {
        audit.launch().handIn(audit.c01, p.police, INADEQUATE).handIn(audit.c02, p.police, REQUIRES_IMPROVEMENT);
        List<AskedFor> asked = p.use(UrgentGradeQueries.class).askedFor(p.chair, audit.cycle);
        assertThat(asked)
                .containsExactly(new AskedFor(
                        audit.c01,
                        "C01",
                        List.of(
                                new UrgentGrade("work", p.police.agency(), INADEQUATE),
                                new UrgentGrade(OVERALL, p.police.agency(), INADEQUATE))));
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.police.auditor(), audit.cycle))
                .as("it is asked of the auditor who gave it")
                .isEqualTo(asked);
        raise(p.police.auditor());
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.chair, audit.cycle))
                .isEmpty();
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.police.lead(), audit.cycle))
                .isEmpty();
    }

    @Test
    void urgentGrade_asksTheOffice_whenAgreed() {
        audit.launch().handIn(audit.c01, p.police, REQUIRES_IMPROVEMENT).beginMeeting();
        audit.agreeOnTheRest(INADEQUATE);
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.coordinator, audit.cycle))
                .flatExtracting(AskedFor::grades)
                .containsExactly(new UrgentGrade("work", null, INADEQUATE), new UrgentGrade(OVERALL, null, INADEQUATE));
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.police.auditor(), audit.cycle))
                .isEmpty();
    }

    @Test
    void urgentGrade_asksForAConcern_insideTheForm_beforeItIsHandedIn() {
        audit.launch();
        AssignmentId form = audit.form(audit.c01, p.police);
        assertThat(inForm(p.police.auditor(), form)).isEmpty();
        new FormFilling(p, p.police.auditor(), form).usually(INADEQUATE).complete();

        List<UrgentGrade> asked = List.of(
                new UrgentGrade(OVERALL, p.police.agency(), INADEQUATE),
                new UrgentGrade("work", p.police.agency(), INADEQUATE));
        assertThat(inForm(p.police.auditor(), form)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(inForm(p.police.lead(), form)).containsExactlyInAnyOrderElementsOf(asked);
        assertThatThrownBy(() -> inForm(p.chair, form))
                .as("until it is handed in only the agency reads it")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inForm(p.health.lead(), form)).isInstanceOf(NotFound.class);
        // a concern of another agency, or about another child, does not answer it; one of their own does
        raise(p.health.auditor());
        p.use(RaiseConcern.class)
                .handle(p.police.auditor(), new RaiseConcern.Command(audit.c02, null, null, "Cold.", null), null);
        assertThat(inForm(p.police.auditor(), form)).hasSize(2);
        raise(p.police.auditor(), form, null);
        assertThat(inForm(p.police.auditor(), form)).isEmpty();
    }

    @Test
    void urgentGrade_inAForm_asksTheOfficeOnceItIsHandedIn_butNotTheOthersAtTheTable() {
        audit.launch().handIn(audit.c01, p.police, INADEQUATE).beginMeeting();
        AssignmentId form = audit.form(audit.c01, p.police);

        assertThat(inForm(p.coordinator, form)).hasSize(2);
        assertThat(inForm(p.health.auditor(), form))
                .as("they see the grade, and it is not theirs to act on")
                .isEmpty();
        raise(p.health.auditor());
        assertThat(inForm(p.coordinator, form)).as("somebody has").isEmpty();
        assertThat(inForm(p.police.lead(), form)).hasSize(2);
    }

    private List<UrgentGrade> inForm(Actor who, AssignmentId form) {
        return p.use(UrgentGradeQueries.class).inForm(who, form);
    }

    @Test
    void askedFor_tellsNobodyOfAnAgency_whatAnotherGaveOrRaised() {
        audit.launch().handIn(audit.c01, p.police, INADEQUATE);
        List<AskedFor> alone = p.use(UrgentGradeQueries.class).askedFor(p.police.lead(), audit.cycle);
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.health.lead(), audit.cycle))
                .isEmpty();
        audit.handIn(audit.c01, p.health, INADEQUATE);
        raise(p.health.auditor());
        raise(p.chair);
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.police.lead(), audit.cycle))
                .isEqualTo(alone);
    }

    @Test
    void askedFor_isEmpty_beforeTheFormsAreOut() {
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.chair, audit.cycle))
                .isEmpty();
        assertThatThrownBy(() -> p.use(UrgentGradeQueries.class).askedFor(p.boardMember, audit.cycle))
                .isInstanceOf(NotFound.class);
    }

    // ---- closing

    @Test
    void close_isRefused_whileAConcernIsNotResolved() {
        ConcernId id = raise(p.police.auditor());
        audit.launch().handIn(audit.c01, p.police, GOOD).beginMeeting();
        audit.agreeOnTheRest(GOOD).beginReporting().writeReport().signOff().publish();
        assertThatThrownBy(() -> p.use(CloseCycle.class).handle(p.chair, audit.cycle, 0))
                .hasFieldOrPropertyWithValue("code", CloseCycle.CONCERNS_OPEN)
                .extracting(e -> ((RuleBroken) e).faults())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("concerns/" + id.value());
        resolveAll();
        p.use(CloseCycle.class).handle(p.chair, audit.cycle, 0);
    }

    private ConcernId raise(Actor who) {
        return raise(who, null, null);
    }

    private ConcernId raise(Actor who, AssignmentId form, AgencyId agency) {
        return p.use(RaiseConcern.class)
                .handle(
                        who,
                        new RaiseConcern.Command(audit.c01, form, agency, "The child sleeps in a car.", null),
                        null);
    }

    private ConcernView view(Actor who, ConcernId id) {
        return p.use(ConcernQueries.class).one(who, id);
    }

    private void refer(Actor who, ConcernId id, AgencyId to) {
        p.use(ReferConcern.class)
                .handle(who, new ConcernDesk.Read(id, 0), new NamedManager("Synthetic Manager", to), null);
    }

    private void referAgain(Actor who, ConcernId id, String name, AgencyId to) {
        p.use(ReferConcern.class)
                .handle(who, new ConcernDesk.Read(id, 0), new NamedManager(name, to), "Not their child.");
    }

    private void record(Actor who, ConcernId id) {
        p.use(RecordConcernAction.class)
                .handle(who, new ConcernDesk.Read(id, 0), "Seen the same day, safe with an aunt.");
    }

    private void resolve(Actor who, ConcernId id) {
        p.use(ResolveConcern.class).handle(who, new ConcernDesk.Read(id, 0), "The child is safe.");
    }

    private void resolveAll() {
        p.kept.concerns.open().forEach(c -> {
            refer(p.chair, c.id(), p.socialCare.agency());
            record(p.chair, c.id());
            resolve(p.chair, c.id());
        });
    }
}

package org.caseaudit.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.assignment.OwedQueries.AgencyOwes;
import org.caseaudit.application.assignment.OwedQueries.CaseToAllocate;
import org.caseaudit.application.assignment.OwedQueries.CycleOwed;
import org.caseaudit.application.assignment.OwedQueries.OwedForm;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** What a lead is told their agency owes: its own forms and children, by auditor, and nothing of anybody else's. */
class OwedQueriesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    private List<AgencyOwes> owed(Actor who) {
        return p.use(OwedQueries.class).byOwnAgencies(who);
    }

    private CycleOwed one(Actor lead) {
        return owed(lead).get(0).cycles().get(0);
    }

    private void says(Actor lead, InMemoryPartnership.Team team, InvolvementState answer) {
        p.use(RecordInvolvement.class)
                .handle(
                        lead,
                        audit.cycle,
                        List.of(new RecordInvolvement.Answer(audit.c01, team.agency(), answer, "Looked.")));
    }

    @Test
    void forms_comeByAuditor_withDaysAndWhatTheLeadMayDo() {
        audit.launch();
        p.clock.moveTo(LocalDate.of(2026, 4, 15)); // due on the 13th
        audit.handIn(audit.c01, p.police, SmallAudit.GOOD);
        p.use(HandOverForm.class)
                .handle(
                        p.police.lead(),
                        new AssignmentDesk.Read(audit.form(audit.c02, p.police), 0),
                        p.secondPoliceAuditor.person());

        assertThat(one(p.police.lead()).forms())
                .extracting(OwedForm::auditorName, OwedForm::pseudonym, OwedForm::state, OwedForm::daysLeft)
                .containsExactly(
                        tuple("Synthetic Police Auditor", "C01", AssignmentState.SUBMITTED, -2L),
                        tuple("Synthetic Police Second Auditor", "C02", AssignmentState.ASSIGNED, -2L));
        assertThat(one(p.police.lead()).forms())
                .extracting(OwedForm::possible)
                .satisfiesExactly(
                        handedIn -> assertThat(handedIn)
                                .containsExactlyInAnyOrder(AssignmentCommand.SIGN_OFF, AssignmentCommand.RETURN),
                        open -> assertThat(open)
                                .containsExactlyInAnyOrder(AssignmentCommand.HAND_OVER, AssignmentCommand.EXCUSE));
    }

    @Test
    void children_areCounted_whileNobodyHasSaidOfThem_andListedOnceTheyAreKnown() {
        assertThat(one(p.school.lead()).unanswered()).isEqualTo(2);
        assertThat(one(p.school.lead()).toAllocate()).isEmpty();

        says(p.school.lead(), p.school, InvolvementState.KNOWN);
        assertThat(one(p.school.lead()).unanswered()).isEqualTo(1);
        assertThat(one(p.school.lead()).toAllocate()).containsExactly(new CaseToAllocate(audit.c01, "C01"));

        says(p.school.lead(), p.school, InvolvementState.NOT_KNOWN);
        assertThat(one(p.school.lead()).toAllocate()).isEmpty();
        assertThat(one(p.police.lead()).toAllocate()).as("allocated already").isEmpty();
    }

    @Test
    void nothingIsAskedAnyMore_onceTheMeetingHasBegun() {
        audit.launch();
        says(p.school.lead(), p.school, InvolvementState.KNOWN);
        audit.beginMeeting();

        CycleOwed owed = one(p.school.lead());
        assertThat(owed.state()).isEqualTo(CycleState.MODERATION);
        assertThat(owed.unanswered()).isZero();
        assertThat(owed.toAllocate()).isEmpty();
        assertThat(one(p.police.lead()).forms())
                .allSatisfy(form -> assertThat(form.possible()).isEmpty());
    }

    @Test
    void everyAgencySomebodyLeads_isThere_byName_andNoOther() {
        Actor ofTwo = p.person(
                "Synthetic Lead of Two",
                new Seat(Role.AGENCY_LEAD, p.police.agency()),
                new Seat(Role.AGENCY_LEAD, p.housing.agency()),
                new Seat(Role.AUDITOR, p.health.agency()));

        assertThat(owed(ofTwo))
                .extracting(AgencyOwes::agencyName, owes -> owes.cycles().size())
                .containsExactly(tuple("Synthetic Housing", 0), tuple("Synthetic Police", 1));
        assertThat(owed(p.police.auditor())).as("leads none").isEmpty();
        assertThat(owed(p.chair)).isEmpty();
    }

    @Test
    void anAbandonedAudit_asksForNothing() {
        p.use(AbandonCycle.class)
                .handle(p.chair, new AbandonCycle.Command(audit.cycle, 0, "Overtaken.", "Synthetic Board Chair"));

        assertThat(owed(p.police.lead()).get(0).cycles()).isEmpty();
    }
}

package org.caseaudit.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.List;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.assignment.OpenWorkQueries.OpenWorkView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** An auditor leaves; the administrator sees how much is to be handed over and to whom, and nothing of what it is. */
class HandOverWorkTest {
    private final SmallAudit audit = new SmallAudit().launch();
    private final Actor leaving = audit.p.police.auditor();
    private final Actor colleague = audit.p.secondPoliceAuditor;

    private Membership seat(Actor who) {
        return audit.p.kept.memberships.ofPerson(who.person()).get(0);
    }

    private OpenWorkView openWork(Actor who) {
        return audit.p
                .use(OpenWorkQueries.class)
                .of(audit.p.administrator, seat(who).id());
    }

    private void handOver(Actor from, PersonId to) {
        audit.p
                .use(HandOverWork.class)
                .handle(
                        audit.p.administrator,
                        new HandOverWork.Command(seat(from).id(), 0, to));
    }

    private PersonId auditorOf(AssignmentId form) {
        return audit.p.kept.assignments.get(form).auditor();
    }

    @Test
    void everythingOpen_goesToTheColleague_andWhatIsHandedInStays() {
        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);
        AssignmentId handedIn = audit.form(audit.c01, audit.p.police);
        AssignmentId open = audit.form(audit.c02, audit.p.police);

        handOver(leaving, colleague.person());

        assertThat(auditorOf(open)).isEqualTo(colleague.person());
        assertThat(auditorOf(handedIn)).isEqualTo(leaving.person());
        assertThat(audit.p.kept.assignments.get(open).state()).isEqualTo(AssignmentState.ASSIGNED);
        assertThat(audit.p.kept.outbox.everything())
                .filteredOn(mail -> mail.letter().recipient().equals(colleague.person()))
                .as("the colleague is told, as whenever a form is handed over")
                .hasSize(1);
    }

    @Test
    void theNumber_isThatOfTheFormsGivenOut_whateverBecameOfThem() {
        OpenWorkView before = openWork(leaving);

        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);

        assertThat(before.forms()).isEqualTo(2);
        assertThat(openWork(leaving))
                .as("an administrator may work for another agency")
                .isEqualTo(before);
    }

    @Test
    void anAdministratorWhoWorksForAnotherAgency_isNotToldTheNumber() {
        Actor alsoOfHealth = new Actor(
                audit.p.administrator.person(),
                audit.p.id,
                List.of(new Seat(Role.ADMINISTRATOR, null), new Seat(Role.AGENCY_LEAD, audit.p.health.agency())));

        OpenWorkView told = audit.p
                .use(OpenWorkQueries.class)
                .of(alsoOfHealth, seat(leaving).id());

        assertThat(told.forms()).isNull();
        assertThat(told.successors()).isNotEmpty();
        assertThat(audit.p
                        .use(OpenWorkQueries.class)
                        .of(alsoOfHealth, seat(audit.p.health.auditor()).id())
                        .forms())
                .isEqualTo(1);
    }

    @Test
    void onlyOtherAuditorsOfTheAgency_couldGoOn() {
        assertThat(openWork(leaving).successors())
                .extracting(OpenWorkQueries.Successor::person)
                .containsExactly(colleague.person());
        assertThat(openWork(audit.p.police.lead()).successors()).isEmpty();
        assertThat(openWork(audit.p.police.lead()).forms()).isZero();
    }

    @Test
    void nothingIsHandedOver_toAnybodyElse() {
        for (PersonId other :
                List.of(audit.p.health.auditor().person(), audit.p.police.lead().person(), leaving.person())) {
            RuleBroken refused = ruleBrokenBy(() -> handOver(leaving, other));

            assertThat(refused.faults()).extracting(Fault::field).containsExactly("auditor");
        }
        assertThat(ruleBrokenBy(() -> handOver(leaving, null)).faults()).hasSize(1);
        assertThat(ruleBrokenBy(() -> handOver(audit.p.police.lead(), colleague.person()))
                        .code())
                .isEqualTo(RuleBroken.CONFLICT);
        assertThat(auditorOf(audit.form(audit.c01, audit.p.police))).isEqualTo(leaving.person());
    }

    @Test
    void anAuditorOfTwoAgencies_handsOverTheFormsOfOne() {
        Actor both = audit.p.person(
                "Synthetic Auditor of Two",
                new Seat(Role.AUDITOR, audit.p.school.agency()),
                new Seat(Role.AUDITOR, audit.p.police.agency()));
        handOver(leaving, both.person());

        assertThat(openWork(both).agency()).isEqualTo(audit.p.school.agency());
        assertThat(openWork(both).forms()).isZero();
    }

    @Test
    void afterTheMeetingHasBegun_thereIsNothingToHandOver() {
        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);
        audit.beginMeeting();

        assertThat(openWork(leaving).forms()).isZero();
        handOver(leaving, colleague.person());

        assertThat(auditorOf(audit.form(audit.c02, audit.p.police))).isEqualTo(leaving.person());
    }

    @Test
    void aRoleThatHasEnded_isNotThere() {
        Membership ended = seat(leaving);
        audit.p.use(EndMembership.class).handle(audit.p.administrator, ended.id(), 0);

        assertThatThrownBy(() -> audit.p.use(OpenWorkQueries.class).of(audit.p.administrator, ended.id()))
                .isInstanceOf(NotFound.class);
    }
}

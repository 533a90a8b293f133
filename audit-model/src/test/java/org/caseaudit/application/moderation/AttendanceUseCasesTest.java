package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.Refusals.notAllowed;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.util.List;
import java.util.UUID;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.moderation.AttendanceQueries.AttendanceView;
import org.caseaudit.application.moderation.RecordAttendance.AttendanceRow;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** Who was at the grading meeting, by agency and person; told to those who sat there. */
class AttendanceUseCasesTest {
    private final SmallAudit audit = new SmallAudit().launch().beginMeeting();
    private final InMemoryPartnership p = audit.p;

    private void record(Actor who, AttendanceRow... rows) {
        p.use(RecordAttendance.class).handle(who, audit.cycle, List.of(rows));
    }

    private static AttendanceRow row(Team team, Actor person, Presence presence) {
        return new AttendanceRow(team.agency(), person.person(), null, presence);
    }

    private static AttendanceRow guest(AgencyId agency, String what, Presence presence) {
        return new AttendanceRow(agency, null, what, presence);
    }

    private List<AttendanceView> list(Actor who) {
        return p.use(AttendanceQueries.class).of(who, audit.cycle);
    }

    @Test
    void people_standOnTheList_inTheRoleTheyHold_andGuestsByWhatTheyAre() {
        record(
                p.coordinator,
                row(p.police, p.police.lead(), Presence.PRESENT),
                row(p.police, p.secondPoliceAuditor, Presence.APOLOGIES),
                new AttendanceRow(null, p.chair.person(), null, Presence.PRESENT),
                guest(p.health.agency(), " Named nurse ", Presence.PRESENT),
                guest(null, "Regional adviser", Presence.ABSENT));

        assertThat(list(p.health.auditor()))
                .extracting(
                        AttendanceView::agencyName,
                        AttendanceView::personName,
                        AttendanceView::role,
                        AttendanceView::guest,
                        AttendanceView::presence)
                .containsExactly(
                        tuple(null, "Synthetic Chair", Role.CHAIR, null, Presence.PRESENT),
                        tuple(null, null, null, "Regional adviser", Presence.ABSENT),
                        tuple(p.health.name(), null, null, "Named nurse", Presence.PRESENT),
                        tuple(p.police.name(), "Synthetic Police Lead", Role.AGENCY_LEAD, null, Presence.PRESENT),
                        tuple(
                                p.police.name(),
                                "Synthetic Police Second Auditor",
                                Role.AUDITOR,
                                null,
                                Presence.APOLOGIES));
    }

    @Test
    void theList_isMended_untilReportingBegins_andEveryChangeIsInTheHistory() {
        record(p.chair, row(p.police, p.police.lead(), Presence.ABSENT));
        record(p.chair, row(p.police, p.police.lead(), Presence.PRESENT)); // ten minutes late
        record(p.chair, row(p.police, p.police.lead(), Presence.PRESENT)); // sent again: nothing new

        assertThat(list(p.chair)).extracting(AttendanceView::presence).containsExactly(Presence.PRESENT);
        assertThat(p.kept.history.everything())
                .filteredOn(f -> f.what().equals("attendance-recorded"))
                .hasSize(2);

        audit.beginReporting();
        assertThat(ruleBrokenBy(() -> record(p.chair, row(p.police, p.police.lead(), Presence.ABSENT)))
                        .code())
                .isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(list(p.police.lead())).as("still shown").hasSize(1);
    }

    @Test
    void whoeverWasEnteredByMistake_isStruckOff() {
        record(p.chair, guest(p.police.agency(), "Desk sergeant", Presence.PRESENT));
        AttendanceView entered = list(p.chair).get(0);
        stale(() -> strike(entered, 7));

        strike(entered, entered.version());

        assertThat(list(p.chair)).isEmpty();
        notFound(() -> strike(entered, 0));
    }

    private void strike(AttendanceView entry, int version) {
        p.use(StrikeAttendance.class).handle(p.chair, new StrikeAttendance.Command(audit.cycle, entry.id(), version));
    }

    @Test
    void somebodyWhoseRoleHasEndedSince_staysWhatTheyWere() {
        record(p.chair, row(p.police, p.secondPoliceAuditor, Presence.ABSENT));
        Membership ended =
                p.kept.memberships.ofPerson(p.secondPoliceAuditor.person()).get(0);
        p.use(EndMembership.class).handle(p.administrator, ended.id(), 0);

        record(p.chair, row(p.police, p.secondPoliceAuditor, Presence.PRESENT));

        assertThat(list(p.chair))
                .extracting(AttendanceView::role, AttendanceView::presence)
                .containsExactly(tuple(Role.AUDITOR, Presence.PRESENT));
    }

    @Test
    void everyRowAtFault_isNamed_andNothingIsRecorded() {
        RuleBroken refusal = ruleBrokenBy(() -> record(
                p.chair,
                row(p.police, p.police.lead(), Presence.PRESENT),
                row(p.health, p.police.lead(), Presence.PRESENT), // of another agency
                new AttendanceRow(null, p.police.lead().person(), null, Presence.PRESENT), // of no office
                new AttendanceRow(null, p.administrator.person(), null, Presence.PRESENT), // sees no case
                row(p.police, p.police.lead(), Presence.APOLOGIES), // twice
                new AttendanceRow(p.police.agency(), null, " ", Presence.PRESENT), // nobody
                new AttendanceRow(p.police.agency(), p.police.lead().person(), "Sergeant", Presence.PRESENT), // both
                guest(new AgencyId(UUID.randomUUID()), "Guest", Presence.PRESENT), // of nowhere
                guest(p.police.agency(), "Guest", null),
                guest(p.police.agency(), "x".repeat(201), Presence.PRESENT),
                row(p.police, new Actor(new PersonId(UUID.randomUUID()), p.id, List.of()), Presence.PRESENT)));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "rows[1].person",
                        "rows[2].person",
                        "rows[3].person",
                        "rows[4].person",
                        "rows[5].person",
                        "rows[6].person",
                        "rows[7].agency",
                        "rows[8].presence",
                        "rows[9].guest",
                        "rows[10].person");
        assertThat(list(p.chair)).isEmpty();
    }

    @Test
    void somebodyOfTwoAgencies_isCountedOnce_forTheOneTheySatThereFor() {
        Actor both = p.person(
                "Synthetic Secondee",
                new Seat(Role.AUDITOR, p.police.agency()),
                new Seat(Role.AUDITOR, p.health.agency()));
        record(p.chair, row(p.police, both, Presence.PRESENT));
        record(p.chair, row(p.health, both, Presence.PRESENT));

        assertThat(list(p.chair)).extracting(AttendanceView::agencyName).containsExactly(p.health.name());
    }

    @Test
    void theList_isWrittenByTheOffice_andHiddenAgainFromTheAgencies_whenTheCycleIsReopened() {
        notAllowed(() -> record(p.police.lead(), row(p.police, p.police.lead(), Presence.PRESENT)));
        notAllowed(() -> record(p.scrutineer, row(p.police, p.police.lead(), Presence.PRESENT)));
        record(p.chair, row(p.police, p.police.lead(), Presence.PRESENT));
        notFound(() -> list(p.housing.lead()));
        notFound(() -> list(p.boardMember));

        audit.reopen();

        notFound(() -> list(p.health.lead()));
        assertThat(list(p.chair)).as("the office keeps it").hasSize(1);
    }
}

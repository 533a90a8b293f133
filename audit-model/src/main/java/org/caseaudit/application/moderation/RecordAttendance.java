package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Chair or coordinator writes down who is at the grading meeting, who sent apologies and who stayed away; whoever is not
 * sent stays as they are, so the list may be sent again. Refuses outside the meeting and, naming each row, somebody who
 * holds no role for the agency named, an agency that does not exist, a row that names nobody or two, and whoever is named
 * twice. Then nothing is recorded.
 */
@UseCase
public class RecordAttendance {
    private final CycleDesk desk;
    private final Attendances attendances;
    private final Memberships memberships;
    private final Agencies agencies;
    private final Recorder recorder;

    @Inject
    public RecordAttendance(
            CycleDesk desk, Attendances attendances, Memberships memberships, Agencies agencies, Recorder recorder) {
        this.desk = desk;
        this.attendances = attendances;
        this.memberships = memberships;
        this.agencies = agencies;
        this.recorder = recorder;
    }

    /**
     * Either a person or a guest.
     *
     * @param agency for which they sit there; null for the office and for guests of no agency of the partnership
     * @param guest what somebody without account is, for instance “Named nurse”; never their name
     */
    public record AttendanceRow(AgencyId agency, PersonId person, String guest, Presence presence) {}

    public void handle(Actor actor, CycleId id, List<AttendanceRow> rows) {
        Cycle cycle = desk.toManage(actor, id);
        requireMeeting(cycle);
        List<Attendance> already = attendances.of(id);
        List<Attendee> attendees = attendees(rows, already);
        for (int i = 0; i < rows.size(); i++) {
            record(actor, id, attendees.get(i), rows.get(i).presence(), already);
        }
    }

    static void requireMeeting(Cycle cycle) {
        cycle.requireState("Attendance is written down at the meeting, until reporting begins.", CycleState.MODERATION);
    }

    private void record(Actor actor, CycleId cycle, Attendee who, Presence presence, List<Attendance> already) {
        Optional<Attendance> known =
                already.stream().filter(a -> a.who().isSameAs(who)).findFirst();
        if (known.filter(a -> a.who().equals(who) && a.presence() == presence).isPresent()) {
            return;
        }
        known.ifPresent(a -> a.record(who, presence, actor.person(), recorder.now()));
        Attendance recorded = known.orElseGet(() -> add(actor, cycle, who, presence));
        recorder.record(
                actor,
                Fact.of("attendance-recorded", "attendance", recorded.id())
                        .in(cycle)
                        .detail(presence.name()));
    }

    private Attendance add(Actor actor, CycleId cycle, Attendee who, Presence presence) {
        Attendance fresh =
                new Attendance(Ids.next(AttendanceId::new), cycle, who, presence, actor.person(), recorder.now());
        attendances.add(fresh);
        return fresh;
    }

    // ---- who the rows mean

    private List<Attendee> attendees(List<AttendanceRow> rows, List<Attendance> already) {
        Map<PersonId, List<Seat>> seats = memberships.all().stream()
                .collect(Collectors.groupingBy(
                        Membership::person, Collectors.mapping(Membership::seat, Collectors.toList())));
        List<AgencyId> known = agencies.all().stream().map(Agency::id).toList();
        List<Fault> faults = new ArrayList<>();
        List<Attendee> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AttendanceRow row = rows.get(i);
            Faults wrong = faultsIn(row, known);
            Optional<Attendee> who = wrong.any() ? Optional.empty() : attendee(row, seats, already);
            if (!wrong.any() && who.isEmpty()) {
                wrong.add("person", noSuchSeat(row));
            }
            who.ifPresent(attendee -> {
                wrong.require(found.stream().noneMatch(attendee::isSameAs), "person", "Name everybody once.");
                found.add(attendee);
            });
            String at = "rows[" + i + "].";
            wrong.list().forEach(fault -> faults.add(new Fault(at + fault.field(), fault.message())));
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No attendance was recorded.", faults);
        }
        return found;
    }

    private static Faults faultsIn(AttendanceRow row, List<AgencyId> known) {
        boolean guest = row.guest() != null && !row.guest().isBlank();
        return new Faults()
                .require(
                        (row.person() == null) == guest,
                        "person",
                        "Name either a person, or for somebody without account what they are.")
                .optionalText("guest", row.guest(), Attendee.LONGEST_GUEST)
                .require(row.agency() == null || known.contains(row.agency()), "agency", "There is no such agency.")
                .require(row.presence() != null, "presence", "Say PRESENT, APOLOGIES or ABSENT.");
    }

    /** Who is on the list for the agency stays what they were, also when the role has ended since. */
    private static Optional<Attendee> attendee(
            AttendanceRow row, Map<PersonId, List<Seat>> seats, List<Attendance> already) {
        if (row.person() == null) {
            return Optional.of(Attendee.guest(row.guest(), row.agency()));
        }
        Optional<Role> before = already.stream()
                .map(Attendance::who)
                .filter(who -> row.person().equals(who.person()))
                .filter(who -> row.agency() == null
                        ? who.agency() == null
                        : row.agency().equals(who.agency()))
                .map(Attendee::role)
                .findFirst();
        return before.or(() -> Attendee.roleAtTheTable(seats.getOrDefault(row.person(), List.of()), row.agency()))
                .map(role -> Attendee.person(row.person(), role, row.agency()));
    }

    private static String noSuchSeat(AttendanceRow row) {
        return row.agency() == null
                ? "This person is neither of the office nor of the board; name the agency for which they come."
                : "This person is neither lead nor auditor of the agency; enter them as a guest by what they are.";
    }
}

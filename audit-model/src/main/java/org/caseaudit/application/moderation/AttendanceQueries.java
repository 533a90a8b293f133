package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.shared.PersonId;

/** Who was at the grading meeting, by name, for those who sat there; the report tells it by agency and role. */
@UseCase
public class AttendanceQueries {
    private final CycleDesk desk;
    private final Attendances attendances;
    private final Agencies agencies;
    private final People people;

    @Inject
    public AttendanceQueries(CycleDesk desk, Attendances attendances, Agencies agencies, People people) {
        this.desk = desk;
        this.attendances = attendances;
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * @param agency null for the office and for guests of no agency, the name likewise
     * @param person null for a guest, name and role likewise
     * @param guest what a guest is, else null
     */
    public record AttendanceView(
            AttendanceId id,
            AgencyId agency,
            String agencyName,
            PersonId person,
            String personName,
            Role role,
            String guest,
            Presence presence,
            Instant recordedAt,
            int version) {}

    /** The office first, then by agency; in each the people in the order in which they were first recorded. */
    public List<AttendanceView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        ModerationAccess.requireAtTheTable(actor, cycle, desk.invited(id));
        List<Attendance> all = attendances.of(id);
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<PersonId> ids =
                all.stream().map(a -> a.who().person()).filter(Objects::nonNull).toList();
        Map<PersonId, String> persons = people.names(ids);
        return all.stream()
                .map(a -> view(a, names, persons))
                .sorted(Comparator.comparing(
                        AttendanceView::agencyName, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static AttendanceView view(
            Attendance attendance, Map<AgencyId, String> agencies, Map<PersonId, String> people) {
        Attendee who = attendance.who();
        return new AttendanceView(
                attendance.id(),
                who.agency(),
                who.agency() == null ? null : agencies.get(who.agency()),
                who.person(),
                who.person() == null ? null : people.get(who.person()),
                who.role(),
                who.guest(),
                attendance.presence(),
                attendance.recordedAt(),
                attendance.version());
    }
}

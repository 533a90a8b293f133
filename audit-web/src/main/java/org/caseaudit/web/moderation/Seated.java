package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.moderation.AttendanceQueries.AttendanceView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.shared.PersonId;

/**
 * Somebody who sits at the table, or could.
 *
 * @param agency for which they come, null for the office and for guests of no agency, the name likewise
 * @param recorded null where nobody recorded them yet, the entry likewise
 */
record Seated(
        AgencyId agency,
        String agencyName,
        PersonId person,
        String guest,
        String name,
        Role role,
        Presence recorded,
        AttendanceView entry) {
    String key() {
        String who =
                person == null ? "guest-" + entry.id().value() : person.value().toString();
        return (agency == null ? "office" : agency.value()) + "-" + who;
    }

    String field() {
        return "at-" + key();
    }

    /** Whoever is recorded already, and whoever could come for the agencies invited and the office. */
    static List<Seated> all(
            List<AttendanceView> recorded, List<PersonView> people, List<AgencyId> invited, List<AgencyView> agencies) {
        List<Seated> all = new ArrayList<>();
        recorded.forEach(a -> all.add(new Seated(
                a.agency(),
                a.agencyName(),
                a.person(),
                a.guest(),
                a.person() == null ? a.guest() : a.personName(),
                a.role(),
                a.presence(),
                a)));
        Map<AgencyId, String> tables = new LinkedHashMap<>();
        tables.put(null, null);
        agencies.stream().filter(a -> invited.contains(a.id())).forEach(a -> tables.put(a.id(), a.name()));
        tables.forEach((agency, name) -> people.forEach(person -> seat(person, agency)
                .filter(role -> all.stream().noneMatch(s -> s.is(person.id(), agency)))
                .ifPresent(role ->
                        all.add(new Seated(agency, name, person.id(), null, person.name(), role, null, null)))));
        all.sort(Comparator.comparing(Seated::agencyName, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Seated::name));
        return all;
    }

    private boolean is(PersonId somebody, AgencyId where) {
        return somebody.equals(person) && Objects.equals(agency, where);
    }

    private static Optional<Role> seat(PersonView person, AgencyId agency) {
        return Attendee.roleAtTheTable(
                person.roles().stream().map(r -> new Seat(r.role(), r.agency())).toList(), agency);
    }
}

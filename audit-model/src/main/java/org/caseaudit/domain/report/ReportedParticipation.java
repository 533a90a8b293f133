package org.caseaudit.domain.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.participation.AgencyInCycle;
import org.caseaudit.domain.participation.Returns;
import org.caseaudit.domain.participation.Tally;
import org.caseaudit.domain.report.CombinedReport.AgencyAttendance;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.ItemNotJudged;
import org.caseaudit.domain.report.CombinedReport.Participation;

/** Forms asked for, returned, late, excused and not returned, what could not be judged, and who came, agency by agency. */
final class ReportedParticipation {
    private final ReportMaterial material;
    private final ReportNames names;

    ReportedParticipation(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
    }

    Participation participation() {
        List<AgencyInCycle> counted = AgencyInCycle.of(
                material.invited().stream()
                        .sorted(Comparator.comparing(Agency::name))
                        .map(Agency::id)
                        .toList(),
                material.cases(),
                material.assignments(),
                material.takingPart());
        Tally total = Tally.of(counted);
        return new Participation(
                counted.stream()
                        .map(c -> row(names.agency(c.agency()), c.forms(), c.involvement(), couldNotJudge(c.agency())))
                        .toList(),
                row(
                        "All agencies",
                        total.forms(),
                        total.involvement(),
                        notJudged().size()),
                notJudged(),
                attendance(),
                material.cycle().overrideReason());
    }

    private static AgencyParticipation row(
            String name, Returns forms, Map<InvolvementState, Integer> involvement, int couldNotJudge) {
        Map<String, Integer> excused = new LinkedHashMap<>();
        forms.excused().forEach((kind, count) -> excused.put(kind.name(), count));
        Map<String, Integer> answers = new LinkedHashMap<>();
        involvement.forEach((answer, count) -> answers.put(answer.name(), count));
        return new AgencyParticipation(
                name,
                forms.asked(),
                forms.returned(),
                forms.late(),
                excused,
                forms.notReturned(),
                answers,
                couldNotJudge);
    }

    // ---- what could not be judged

    private int couldNotJudge(AgencyId agency) {
        return (int) material.meeting().items().stream()
                .flatMap(item -> item.notJudged().stream())
                .filter(n -> n.agency().equals(agency))
                .count();
    }

    private List<ItemNotJudged> notJudged() {
        return material.meeting().items().stream().flatMap(this::notJudged).toList();
    }

    private Stream<ItemNotJudged> notJudged(ModerationItem item) {
        String section = item.key().section();
        return item.notJudged().stream()
                .map(n -> new ItemNotJudged(
                        names.pseudonym(item.key().caseFile()),
                        section,
                        names.title(section),
                        names.agency(n.agency()),
                        n.reason()))
                .sorted(Comparator.comparing(ItemNotJudged::agency));
    }

    // ---- the meeting

    /** The agencies invited and whoever else came, by name; the office last. */
    private List<AgencyAttendance> attendance() {
        List<Attendance> all = material.takingPart().attendances();
        Stream<AgencyId> asked = material.invited().stream().map(Agency::id);
        Stream<AgencyId> came = all.stream().map(a -> a.who().agency()).filter(Objects::nonNull);
        Stream<AgencyAttendance> agencies = Stream.concat(asked, came)
                .distinct()
                .map(agency -> attendance(agency, all))
                .sorted(Comparator.comparing(AgencyAttendance::agency));
        Stream<AgencyAttendance> office = all.stream().anyMatch(a -> a.who().agency() == null)
                ? Stream.of(attendance(null, all))
                : Stream.empty();
        return Stream.concat(agencies, office).toList();
    }

    private AgencyAttendance attendance(AgencyId agency, List<Attendance> all) {
        List<Attendance> its = all.stream()
                .filter(a -> Objects.equals(a.who().agency(), agency))
                .toList();
        return new AgencyAttendance(
                names.agency(agency),
                count(its, a -> a.presence() == Presence.PRESENT),
                count(its, a -> a.presence() == Presence.APOLOGIES),
                count(its, a -> a.presence() == Presence.ABSENT),
                its.stream()
                        .filter(a -> a.presence() == Presence.PRESENT)
                        .map(a -> role(a.who()))
                        .sorted()
                        .toList());
    }

    private static String role(Attendee who) {
        return who.role() == null ? who.guest() : who.role().name();
    }

    private static int count(List<Attendance> some, Predicate<Attendance> which) {
        return (int) some.stream().filter(which).count();
    }
}

package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.AttendanceQueries.AttendanceView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.London;

/**
 * The meeting at a glance, and the way to each case.
 *
 * @param version of the cycle, which beginning the report hands back
 * @param unanimous items to be confirmed in one go, 0 where there are none or the reader may not
 * @param running whether the meeting is going on
 * @param report where the report is, null while there is none for the reader
 * @param open what the report still waits for, in words; empty where it waits for nothing
 */
public record MeetingOverview(
        String theme,
        String day,
        String counts,
        String progress,
        String oneAgency,
        List<Link> filters,
        List<CaseRow> cases,
        int unanimous,
        boolean running,
        boolean manages,
        boolean decides,
        String attendance,
        List<TaskItem> challenges,
        List<String> open,
        int version,
        String address,
        String report) {
    /** One case. @param id where an error leads */
    public record CaseRow(String id, String pseudonym, String href, String differ, String straddle, String decided) {}

    /** What the page is made of. */
    record Material(
            MeetingPlace place,
            CycleView cycle,
            List<ItemView> items,
            List<AttendanceView> attendance,
            List<ChallengeView> challenges,
            Map<AgencyId, String> agencies,
            Show show) {
        boolean running() {
            return cycle.possible().contains(CycleCommand.BEGIN_REPORTING);
        }
    }

    static MeetingOverview of(Material material, boolean manages, boolean decides, String report) {
        MeetingCounts counts = MeetingCounts.of(material.items());
        boolean running = material.running();
        return new MeetingOverview(
                material.cycle().theme(),
                London.day(material.cycle().timetable().meeting()),
                counts.differences(),
                counts.progress(),
                oneAgency(counts.oneAgency()),
                filters(material),
                rows(material),
                running && manages ? counts.unanimous() : 0,
                running,
                manages,
                decides,
                attendance(material.attendance()),
                material.challenges().stream()
                        .map(c -> ChallengeLine.of(material.place(), c, material.agencies()))
                        .toList(),
                running ? open(counts, material.challenges()) : List.of(),
                material.cycle().version(),
                material.place().at(),
                report);
    }

    private static String oneAgency(int items) {
        return switch (items) {
            case 0 -> "";
            case 1 -> "1 item was graded by one agency only.";
            default -> items + " items were graded by one agency only.";
        };
    }

    private static List<Link> filters(Material material) {
        return Stream.of(Show.values())
                .map(show -> {
                    String words = show.words() + " ("
                            + material.items().stream().filter(show::includes).count() + ")";
                    return show == material.show()
                            ? Link.here(words)
                            : Link.to(material.place().shown(show), words);
                })
                .toList();
    }

    /** The cases with something to show. */
    private static List<CaseRow> rows(Material material) {
        Map<String, List<ItemView>> byCase = new LinkedHashMap<>();
        material.items()
                .forEach(i -> byCase.computeIfAbsent(i.pseudonym(), name -> new ArrayList<>())
                        .add(i));
        return byCase.values().stream()
                .filter(items -> items.stream().anyMatch(material.show()::includes))
                .map(items -> row(material, items))
                .toList();
    }

    private static CaseRow row(Material material, List<ItemView> items) {
        MeetingCounts counts = MeetingCounts.of(items);
        ItemView any = items.get(0);
        return new CaseRow(
                rowId(any.pseudonym()),
                any.pseudonym(),
                material.place().caseFile(any.caseFile(), material.show()),
                counts.differ() + " of " + counts.items(),
                String.valueOf(counts.straddle()),
                (counts.items() - counts.open()) + " of " + counts.items());
    }

    private static String rowId(String pseudonym) {
        return "case-" + pseudonym;
    }

    private static String attendance(List<AttendanceView> all) {
        if (all.isEmpty()) {
            return "Nobody is recorded yet.";
        }
        return count(all, Presence.PRESENT) + " present, " + count(all, Presence.APOLOGIES) + " sent apologies, "
                + count(all, Presence.ABSENT) + " stayed away.";
    }

    private static long count(List<AttendanceView> all, Presence presence) {
        return all.stream().filter(a -> a.presence() == presence).count();
    }

    private static List<String> open(MeetingCounts counts, List<ChallengeView> challenges) {
        List<String> open = new ArrayList<>();
        if (counts.open() > 0) {
            open.add(counts.open() == 1 ? "1 item is to be decided" : counts.open() + " items are to be decided");
        }
        long argued = challenges.stream().filter(c -> c.outcome() == null).count();
        if (argued > 0) {
            open.add(argued == 1 ? "1 challenge has no outcome" : argued + " challenges have no outcome");
        }
        return open;
    }

    /** Why the report cannot begin, case by case; each line leads to the row of its case. */
    static FormErrors undecided(Material material) {
        FormErrors errors = FormErrors.NONE;
        Map<String, Long> open = new LinkedHashMap<>();
        material.items().stream().filter(Show::isOpen).forEach(i -> open.merge(i.pseudonym(), 1L, Long::sum));
        for (Map.Entry<String, Long> one : open.entrySet()) {
            String items = one.getValue() == 1 ? "1 item is" : one.getValue() + " items are";
            errors = errors.and(FormErrors.of(rowId(one.getKey()), one.getKey() + ": " + items + " to be decided"));
        }
        boolean argued = material.challenges().stream().anyMatch(c -> c.outcome() == null);
        return argued ? errors.and(FormErrors.of("challenges-1", "Record what came of each challenge")) : errors;
    }
}

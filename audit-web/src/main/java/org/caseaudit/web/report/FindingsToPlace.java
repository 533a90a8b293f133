package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.web.govuk.TaskItem;

/**
 * Every finding by kind, with what becomes of it.
 *
 * @param progress how many have their place
 * @param add where one is added; null for who may only read
 */
public record FindingsToPlace(String theme, String progress, List<Group> groups, String add) {
    /** One kind. @param id unique on the page */
    public record Group(String id, String heading, List<TaskItem> items) {}

    static FindingsToPlace of(ReportPlace place, FindingNames names, List<FindingView> findings, boolean manages) {
        List<Group> groups = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<TaskItem> items = findings.stream()
                    .filter(f -> f.kind() == kind)
                    .map(f -> item(place, names, f))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(kind.name().toLowerCase(Locale.ROOT), ReportWords.kind(kind), items));
            }
        }
        long placed = findings.stream().filter(f -> f.fate() != Fate.UNDECIDED).count();
        return new FindingsToPlace(
                names.theme(),
                placed + " of " + findings.size() + " have their place",
                groups,
                manages ? place.meeting("findings", "new") : null);
    }

    private static TaskItem item(ReportPlace place, FindingNames names, FindingView finding) {
        String where = Stream.of(
                        names.pseudonym(finding.caseFile()),
                        names.section(finding.section()),
                        finding.agency() == null ? "the meeting" : names.agency(finding.agency()))
                .filter(word -> word != null)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return TaskItem.of(finding.text(), place.at("findings", finding.id()), ReportWords.fate(finding.fate()))
                .hint(where);
    }

    /** The finding that is placed next: the first that publication waits for, else the first without place; null for none. */
    static FindingView next(List<FindingView> findings) {
        return findings.stream()
                .filter(f -> f.fate() == Fate.UNDECIDED && f.kind().needsFate())
                .findFirst()
                .or(() -> findings.stream()
                        .filter(f -> f.fate() == Fate.UNDECIDED)
                        .findFirst())
                .orElse(null);
    }
}

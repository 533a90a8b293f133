package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;

/**
 * Every finding by kind, with what becomes of it.
 *
 * @param progress how many have their place
 * @param include where those without a place are included together
 * @param add where one is added; null for who may only read
 */
public record FindingsToPlace(String theme, String progress, List<Group> groups, String include, String add) {
    /**
     * One kind.
     *
     * @param id unique on the page
     * @param undecided those without a place, to be included together, if it is known whom they concern; none for who may only
     *     read
     */
    public record Group(String id, String heading, List<TaskItem> items, List<Undecided> undecided) {
        /** What the button says. */
        public String includeAll() {
            return undecided.size() == 1
                    ? "Include the one without a place"
                    : "Include the " + undecided.size() + " without a place";
        }
    }

    /** A finding as it was read: included only if nobody has changed it since. */
    public record Undecided(FindingId id, int version) {
        private static final String BETWEEN = "_";

        /** Refuses with NotFound what this page did not write. */
        static Undecided parse(String text) {
            String[] parts = text.split(BETWEEN, 2);
            if (parts.length < 2 || !parts[1].matches("\\d{1,9}")) {
                throw new NotFound("finding");
            }
            return new Undecided(Id.parse(FindingId.class, parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return id.value() + BETWEEN + version;
        }
    }

    static FindingsToPlace of(ReportPlace place, FindingNames names, List<FindingView> findings, boolean manages) {
        List<Group> groups = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<FindingView> ofKind =
                    findings.stream().filter(f -> f.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                groups.add(new Group(
                        kind.name().toLowerCase(Locale.ROOT),
                        ReportWords.kind(kind),
                        ofKind.stream().map(f -> item(place, names, f)).toList(),
                        manages ? undecided(ofKind) : List.of()));
            }
        }
        long placed = findings.stream().filter(f -> f.fate() != Fate.UNDECIDED).count();
        return new FindingsToPlace(
                names.theme(),
                placed + " of " + findings.size() + " have their place",
                groups,
                place.at("findings", "include"),
                manages ? place.meeting("findings", "new") : null);
    }

    private static List<Undecided> undecided(List<FindingView> findings) {
        return findings.stream()
                .filter(f -> f.fate() == Fate.UNDECIDED)
                .filter(f -> !f.kind().concernsAnAgency() || f.about() != null)
                .map(f -> new Undecided(f.id(), f.version()))
                .toList();
    }

    private static TaskItem item(ReportPlace place, FindingNames names, FindingView finding) {
        String where = Stream.of(
                        names.pseudonym(finding.caseFile()),
                        names.section(finding.section()),
                        finding.agency() == null ? "the meeting" : names.agency(finding.agency()))
                .filter(word -> word != null)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return TaskItem.of(finding.text(), place.at("findings", finding.id()), state(finding))
                .hint(where);
    }

    /** It may not go out before somebody says whom it concerns. */
    private static Tag state(FindingView finding) {
        boolean nameless =
                finding.kind().concernsAnAgency() && finding.fate() == Fate.INCLUDED && finding.about() == null;
        return nameless ? Tag.of("Agency to name", Tag.Colour.YELLOW) : ReportWords.fate(finding.fate());
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

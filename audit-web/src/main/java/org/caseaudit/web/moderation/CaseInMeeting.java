package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.casefile.CaseWords;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Paging;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.GradeTag;

/**
 * One case on the table: its items with every agency's grade, and the item in hand.
 *
 * @param about what is known of the child without saying who it is
 * @param agencies the columns
 * @param rows the items shown
 * @param agreed the items on which all agree, folded; none where they are among the rows
 * @param hand the item the meeting talks about, or null
 * @param nextCase null on the last
 * @param addFinding null for who may only read, the concern likewise
 */
public record CaseInMeeting(
        String theme,
        String pseudonym,
        String about,
        String counts,
        String progress,
        Paging neighbours,
        List<Link> filters,
        List<String> agencies,
        List<ItemRow> rows,
        List<ItemRow> agreed,
        ItemInHand hand,
        Link nextCase,
        String addFinding,
        String raiseConcern,
        String voices) {
    /** One item. @param grades in the order of the columns, null where an agency gave none */
    public record ItemRow(String title, String href, boolean inHand, List<Tag> grades, Tag state, String decided) {}

    /**
     * What the page is made of.
     *
     * @param all the items of every case the reader may see
     * @param inHand code of the section chosen, or null for the first that is open
     */
    record Table(
            MeetingPlace place,
            String theme,
            CaseId caseFile,
            List<ItemView> all,
            GradingScale scale,
            Show show,
            String inHand) {
        List<ItemView> items() {
            return all.stream().filter(i -> i.caseFile().equals(caseFile)).toList();
        }

        /** The item chosen, else the first shown that is still open; null where there is none. */
        ItemView hand() {
            return items().stream()
                    .filter(i -> i.section().equals(inHand))
                    .findFirst()
                    .orElseGet(() -> items().stream()
                            .filter(show::includes)
                            .filter(Show::isOpen)
                            .findFirst()
                            .orElse(null));
        }
    }

    static CaseInMeeting of(Table table, CaseQueries.CaseView child, boolean manages, ItemInHand hand) {
        List<ItemView> items = table.items();
        Map<AgencyId, String> columns = columns(items);
        MeetingCounts counts = MeetingCounts.of(items);
        List<ItemView> shown = items.stream().filter(table.show()::includes).toList();
        List<ItemView> agreed = items.stream()
                .filter(i -> i.status() == ItemStatus.UNANIMOUS && !shown.contains(i))
                .toList();
        List<Link> cases = cases(table);
        int here = position(cases, child.pseudonym());
        return new CaseInMeeting(
                table.theme(),
                child.pseudonym(),
                about(child),
                counts.inOneCase(),
                counts.progress(),
                Paging.between(at(cases, here - 1), at(cases, here + 1)),
                filters(table, items),
                List.copyOf(columns.values()),
                shown.stream().map(i -> row(table, i, columns, hand)).toList(),
                agreed.stream().map(i -> row(table, i, columns, hand)).toList(),
                hand,
                at(cases, here + 1),
                manages
                        ? table.place().at("findings", "new") + "?case="
                                + child.id().value()
                        : null,
                manages
                        ? Addresses.in(table.place().partnership(), "concerns", "new") + "?case="
                                + child.id().value()
                        : null,
                Addresses.in(
                        table.place().partnership(), "cycles", table.place().cycle(), "voices"));
    }

    private static String about(CaseQueries.CaseView child) {
        return Stream.of(
                        CaseWords.age(child.details().ageBand()),
                        CaseWords.plan(child.details().planType()))
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static Map<AgencyId, String> columns(List<ItemView> items) {
        Map<AgencyId, String> names = new LinkedHashMap<>();
        items.stream()
                .flatMap(i -> i.grades().stream())
                .sorted((a, b) -> a.agencyName().compareTo(b.agencyName()))
                .forEach(g -> names.put(g.agency(), g.agencyName()));
        return names;
    }

    private static ItemRow row(Table table, ItemView item, Map<AgencyId, String> columns, ItemInHand hand) {
        List<Tag> grades = new ArrayList<>();
        for (AgencyId agency : columns.keySet()) {
            grades.add(item.grades().stream()
                    .filter(g -> g.agency().equals(agency))
                    .map(GradeView::grade)
                    .findFirst()
                    .map(grade -> GradeTag.of(table.scale(), grade))
                    .orElse(null));
        }
        boolean inHand = hand != null && hand.section().equals(item.section());
        return new ItemRow(
                item.title(),
                table.place().item(item.caseFile(), item.section(), table.show()),
                inHand,
                grades,
                GradeWords.state(item),
                item.decision() == null
                        ? ""
                        : GradeWords.grade(table.scale(), item.decision().grade()));
    }

    // ---- from case to case

    /** The cases that have something to show, and this one. */
    private static List<Link> cases(Table table) {
        return table.all().stream()
                .filter(i -> table.show().includes(i) || i.caseFile().equals(table.caseFile()))
                .map(i -> Link.to(table.place().caseFile(i.caseFile(), table.show()), i.pseudonym()))
                .distinct()
                .toList();
    }

    private static int position(List<Link> cases, String pseudonym) {
        for (int i = 0; i < cases.size(); i++) {
            if (Objects.equals(cases.get(i).text(), pseudonym)) {
                return i;
            }
        }
        return cases.size();
    }

    private static Link at(List<Link> cases, int position) {
        return position >= 0 && position < cases.size() ? cases.get(position) : null;
    }

    private static List<Link> filters(Table table, List<ItemView> items) {
        return Stream.of(Show.values())
                .map(show -> {
                    String words = show.words() + " ("
                            + items.stream().filter(show::includes).count() + ")";
                    return show == table.show()
                            ? Link.here(words)
                            : Link.to(table.place().caseFile(table.caseFile(), show), words);
                })
                .toList();
    }
}

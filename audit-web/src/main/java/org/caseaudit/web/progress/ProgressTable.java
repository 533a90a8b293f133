package org.caseaudit.web.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Paging;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * Cases × agencies: where each form stands.
 *
 * @param counts how many forms there are of each kind, whatever is shown
 * @param mayChase whether forms can be selected and something done with them
 * @param orders the buttons
 * @param paging null where everything stands on one page
 */
public record ProgressTable(
        String theme,
        String at,
        String due,
        List<Count> counts,
        Field show,
        List<Choice> shows,
        Field agency,
        List<Choice> agencies,
        boolean mayChase,
        List<Order> orders,
        List<Column> columns,
        List<CaseRow> rows,
        Paging paging) {
    /** So many cells keep a page light, however many agencies there are. */
    private static final int MOST_CELLS = 300;

    public record Count(String words, long forms, String href) {}

    public record Order(String value, String text) {}

    public record Column(String id, String name) {}

    public record CaseRow(String id, String pseudonym, List<Cell> cells) {}

    /**
     * Where a case and an agency meet.
     *
     * @param id of the form; null where there is none, or the filter leaves it out
     * @param label what a screen reader is told of the checkbox
     * @param state null where there is none
     * @param late how late it is or came, in words, or null
     * @param read where it is read, null before it is handed in
     */
    public record Cell(String id, String label, Tag state, String late, String read, String about) {
        static final Cell NONE = new Cell(null, null, null, null, null, null);
    }

    /** What is asked for in the address. */
    record Wanted(Filter filter, AgencyId agency, int page) {}

    private record Place(CaseId caseFile, AgencyId agency) {}

    static ProgressTable of(
            PartnershipId partnership,
            CycleView cycle,
            List<AssignmentView> forms,
            Wanted wanted,
            boolean manages,
            LocalDate today) {
        String at = Addresses.in(partnership, "cycles", cycle.id(), "progress");
        Map<AgencyId, String> all = agencies(forms);
        Map<AgencyId, String> columns = new LinkedHashMap<>(all);
        if (wanted.agency() != null) {
            columns.keySet().retainAll(List.of(wanted.agency()));
        }
        List<AssignmentView> shown = forms.stream()
                .filter(f -> columns.containsKey(f.agency()))
                .filter(f -> wanted.filter().shows(f, today))
                .toList();
        Map<CaseId, String> cases = new LinkedHashMap<>();
        shown.forEach(f -> cases.put(f.caseFile(), f.pseudonym()));
        int perPage = Math.max(5, MOST_CELLS / Math.max(1, columns.size()));
        int last = Math.max(1, (cases.size() + perPage - 1) / perPage);
        int page = Math.min(Math.max(1, wanted.page()), last);
        Map<Place, AssignmentView> byPlace =
                shown.stream().collect(Collectors.toMap(f -> new Place(f.caseFile(), f.agency()), f -> f));
        boolean mayChase = manages && cycle.state() == CycleState.OPEN;
        return new ProgressTable(
                cycle.theme(),
                at,
                London.day(cycle.timetable().formsDue()),
                counts(at, forms, today),
                Field.of("show", "Show").value(wanted.filter().code()),
                Filter.choices(),
                Field.of("agency", "Agency")
                        .value(wanted.agency() == null ? "" : wanted.agency().value()),
                agencyChoices(all),
                mayChase,
                everyOrder(),
                columns.entrySet().stream()
                        .map(e -> new Column(e.getKey().value().toString(), e.getValue()))
                        .toList(),
                cases.entrySet().stream()
                        .skip((long) (page - 1) * perPage)
                        .limit(perPage)
                        .map(e -> row(partnership, e.getKey(), e.getValue(), columns, byPlace, today))
                        .toList(),
                last == 1 ? null : Paging.of(page, last, number -> address(at, wanted, number)));
    }

    private static String address(String at, Wanted wanted, int page) {
        String agency =
                wanted.agency() == null ? "" : "&agency=" + wanted.agency().value();
        return at + "?show=" + wanted.filter().code() + agency + "&page=" + page;
    }

    private static Map<AgencyId, String> agencies(List<AssignmentView> forms) {
        Map<AgencyId, String> names = new LinkedHashMap<>();
        forms.stream()
                .sorted(java.util.Comparator.comparing(AssignmentView::agencyName))
                .forEach(f -> names.put(f.agency(), f.agencyName()));
        return names;
    }

    private static List<Choice> agencyChoices(Map<AgencyId, String> all) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "All agencies"));
        all.forEach((id, name) -> choices.add(Choice.of(id.value(), name)));
        return choices;
    }

    private static List<Count> counts(String at, List<AssignmentView> forms, LocalDate today) {
        List<Count> counts = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            long number = forms.stream().filter(f -> filter.shows(f, today)).count();
            counts.add(new Count(filter.words(), number, at + "?show=" + filter.code()));
        }
        return counts;
    }

    private static List<Order> everyOrder() {
        return List.of(FormsOrder.values()).stream()
                .map(order -> new Order(order.name(), CellWords.button(order)))
                .toList();
    }

    private static CaseRow row(
            PartnershipId partnership,
            CaseId caseFile,
            String pseudonym,
            Map<AgencyId, String> columns,
            Map<Place, AssignmentView> byPlace,
            LocalDate today) {
        return new CaseRow(
                caseFile.value().toString(),
                pseudonym,
                columns.keySet().stream()
                        .map(agency -> cell(partnership, byPlace.get(new Place(caseFile, agency)), today))
                        .toList());
    }

    private static Cell cell(PartnershipId partnership, AssignmentView form, LocalDate today) {
        if (form == null) {
            return Cell.NONE;
        }
        String about = form.pseudonym() + ", " + form.agencyName();
        return new Cell(
                form.id().value().toString(),
                "Select " + about,
                CellWords.tag(form.state()),
                late(form, today),
                form.state().handedIn() ? Addresses.in(partnership, "assignments", form.id(), "read") : null,
                about);
    }

    private static String late(AssignmentView form, LocalDate today) {
        if (Filter.isOverdue(form, today)) {
            long days = ChronoUnit.DAYS.between(form.due(), today);
            return days == 1 ? "1 day late" : days + " days late";
        }
        return form.late() ? "came late" : null;
    }
}

package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.asked.AskingView.Hidden;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Table;

/**
 * Who fills which form: what is allocated, what is not, and before it is done what would be.
 *
 * @param allocated null while nothing is
 * @param open the agencies with forms nobody fills yet
 * @param preview what would be allocated; null until it is asked for
 * @param hidden the rows of the preview, to be sent once more
 */
public record AllocationView(
        String theme, String at, Table allocated, List<OpenAgency> open, Table preview, List<Hidden> hidden) {
    /** @param nobody what to do where the agency has no auditor, or null */
    public record OpenAgency(String name, String cases, Field auditors, List<Choice> choices, String nobody) {}

    static AllocationView of(
            CycleView plan,
            String at,
            List<AssignmentView> forms,
            List<PersonView> people,
            Dealing dealing,
            Typed typed,
            FormErrors errors) {
        return new AllocationView(
                plan.theme(),
                at,
                forms.isEmpty() ? null : table("Forms that have an auditor", forms),
                dealing.open().entrySet().stream()
                        .map(e -> open(e.getKey(), e.getValue(), dealing, typed, errors))
                        .toList(),
                null,
                List.of());
    }

    private static Table table(String caption, List<AssignmentView> forms) {
        return Table.of(caption, Cell.of("Case"), Cell.of("Agency"), Cell.of("Auditor"))
                .rows(forms.stream()
                        .map(f -> List.of(Cell.of(f.pseudonym()), Cell.of(f.agencyName()), Cell.of(f.auditorName())))
                        .toList());
    }

    private static OpenAgency open(
            AgencyId agency, List<InvolvementView> cells, Dealing dealing, Typed typed, FormErrors errors) {
        String name = cells.get(0).agencyName();
        List<PersonId> ticked = dealing.ticked(agency, typed);
        List<Choice> choices = dealing.auditors().get(agency).stream()
                .map(person -> Choice.of(person.id().value(), person.name()).checked(ticked.contains(person.id())))
                .toList();
        String field = Dealing.field(agency);
        return new OpenAgency(
                name,
                cells.stream().map(InvolvementView::pseudonym).collect(Collectors.joining(", ")),
                Field.of(field, Label.of("Who fills the forms of " + name + "?").size(Label.Size.S))
                        .error(errors.at(field)),
                choices,
                choices.isEmpty()
                        ? "This agency has no auditor. Ask the administrator to invite one, or ask its lead whom to name."
                        : null);
    }

    AllocationView previewing(List<AllocateForms.Row> rows, List<InvolvementView> cells, List<PersonView> people) {
        Map<CaseId, String> pseudonyms = cells.stream()
                .collect(Collectors.toMap(InvolvementView::caseFile, InvolvementView::pseudonym, (a, b) -> a));
        Map<AgencyId, String> agencies = cells.stream()
                .collect(Collectors.toMap(InvolvementView::agency, InvolvementView::agencyName, (a, b) -> a));
        Map<PersonId, String> names = people.stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
        List<List<Cell>> table = new ArrayList<>();
        rows.forEach(row -> table.add(List.of(
                Cell.of(pseudonyms.get(row.caseFile())),
                Cell.of(agencies.get(row.agency())),
                Cell.of(names.get(row.auditor())))));
        Table preview = Table.of(
                        "Forms that would be allocated", Cell.of("Case"), Cell.of("Agency"), Cell.of("Auditor"))
                .rows(table);
        return new AllocationView(
                theme,
                at,
                allocated,
                open,
                preview,
                rows.stream()
                        .map(row -> new Hidden("row", Dealing.written(row)))
                        .toList());
    }
}

package org.caseaudit.web.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.FormsChange;
import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.AskingView.Hidden;
import org.caseaudit.web.assignment.FormState;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Table;

/**
 * Exactly which forms would change, before anything does.
 *
 * @param form null where no form would change
 */
public record PreviewView(String theme, String explained, Table changing, Table staying, String at, AskingView form) {
    static PreviewView of(
            String theme,
            String at,
            FormsOrder order,
            FormsChange change,
            List<PersonView> people,
            Typed typed,
            FormErrors errors) {
        List<FormsChange.Cell> changing = change.changing();
        AskingView form = changing.isEmpty()
                ? null
                : AskingView.of(
                                theme,
                                at + "/change",
                                CellWords.button(order)
                                        + (changing.size() == 1 ? " 1 form" : " " + changing.size() + " forms"),
                                asked(order, changing, people, typed, errors))
                        .hidden(hidden(order, changing))
                        .cancel(at);
        return new PreviewView(
                theme,
                CellWords.explained(order),
                changing.isEmpty() ? null : changing(changing),
                change.staying().isEmpty() ? null : staying(change.staying()),
                at,
                form);
    }

    private static List<Hidden> hidden(FormsOrder order, List<FormsChange.Cell> changing) {
        List<Hidden> hidden = new ArrayList<>();
        hidden.add(new Hidden("order", order.name()));
        changing.forEach(cell -> hidden.add(new Hidden("read", cell.id().value() + "_" + cell.version())));
        return hidden;
    }

    private static Table changing(List<FormsChange.Cell> cells) {
        return Table.of(
                        "Forms that would change",
                        Cell.of("Case"),
                        Cell.of("Agency"),
                        Cell.of("Auditor"),
                        Cell.of("Is"),
                        Cell.of("Becomes"))
                .rows(cells.stream()
                        .map(cell -> List.of(
                                Cell.of(cell.pseudonym()),
                                Cell.of(cell.agencyName()),
                                Cell.of(cell.auditorName()),
                                Cell.of(CellWords.tag(cell.state()).text()),
                                Cell.of(
                                        cell.state() == cell.becomes()
                                                ? "The same"
                                                : CellWords.tag(cell.becomes()).text())))
                        .toList());
    }

    private static Table staying(List<FormsChange.Cell> cells) {
        return Table.of("Forms that would stay as they are", Cell.of("Case"), Cell.of("Agency"), Cell.of("Why"))
                .rows(cells.stream()
                        .map(cell ->
                                List.of(Cell.of(cell.pseudonym()), Cell.of(cell.agencyName()), Cell.of(cell.why())))
                        .toList());
    }

    private static List<Asked> asked(
            FormsOrder order,
            List<FormsChange.Cell> changing,
            List<PersonView> people,
            Typed typed,
            FormErrors errors) {
        return switch (order) {
            case REMIND, LOCK, UNLOCK -> List.of();
            case EXCUSE ->
                List.of(
                        Asked.oneOf(
                                "kind",
                                "Why is there nothing to return?",
                                null,
                                java.util.Arrays.stream(NilReturn.values())
                                        .map(kind -> Choice.of(kind, FormState.words(kind)))
                                        .toList(),
                                null,
                                typed,
                                errors),
                        Asked.words("reason", "Explain it in a sentence", null, 3, null, typed, errors));
            case HAND_OVER -> successors(changing, people, typed, errors);
        };
    }

    static String field(AgencyId agency) {
        return "successor-" + agency.value();
    }

    private static List<Asked> successors(
            List<FormsChange.Cell> changing, List<PersonView> people, Typed typed, FormErrors errors) {
        Map<AgencyId, String> agencies = new LinkedHashMap<>();
        changing.forEach(cell -> agencies.put(cell.agency(), cell.agencyName()));
        List<Asked> asked = new ArrayList<>();
        agencies.forEach((agency, name) -> {
            List<Choice> choices = new ArrayList<>();
            choices.add(Choice.of("", "Select an auditor"));
            people.stream()
                    .filter(p ->
                            p.roles().stream().anyMatch(r -> r.role() == Role.AUDITOR && agency.equals(r.agency())))
                    .forEach(p -> choices.add(Choice.of(p.id().value(), p.name())));
            asked.add(Asked.pick(field(agency), "Who goes on for " + name + "?", choices, null, typed, errors));
        });
        return asked;
    }
}

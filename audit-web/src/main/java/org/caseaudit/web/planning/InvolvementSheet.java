package org.caseaudit.web.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.layout.Addresses;

/**
 * Which agency knows which child: all agencies in figures, and one of them to answer for.
 *
 * @param agencies each with its figures and where its answers stand
 * @param agency the one whose answers are shown, null for none
 * @param rows its cases
 */
public record InvolvementSheet(
        String theme, List<AgencyRow> agencies, String agency, String action, List<CaseRow> rows) {
    public record AgencyRow(Link answers, long known, long not, long unanswered) {}

    public record CaseRow(String pseudonym, Field state, List<Choice> states, Field note, String before) {}

    static InvolvementSheet of(
            PartnershipId partnership,
            CycleView plan,
            List<InvolvementView> all,
            AgencyId shown,
            Typed typed,
            FormErrors errors) {
        String at = Addresses.in(partnership, "cycles", plan.id(), "plan", "involvement");
        Map<AgencyId, List<InvolvementView>> byAgency = all.stream()
                .collect(Collectors.groupingBy(InvolvementView::agency, LinkedHashMap::new, Collectors.toList()));
        List<InvolvementView> own = shown == null ? List.of() : byAgency.getOrDefault(shown, List.of());
        return new InvolvementSheet(
                plan.theme(),
                byAgency.entrySet().stream()
                        .map(e -> row(at, e.getKey(), e.getValue()))
                        .toList(),
                own.isEmpty() ? null : own.get(0).agencyName(),
                shown == null ? null : at + "?agency=" + shown.value(),
                own.stream().map(cell -> row(cell, typed, errors)).toList());
    }

    private static AgencyRow row(String at, AgencyId agency, List<InvolvementView> cells) {
        long known =
                cells.stream().filter(c -> c.state() == InvolvementState.KNOWN).count();
        long unanswered = cells.stream()
                .filter(c -> c.state() == InvolvementState.UNKNOWN)
                .count();
        return new AgencyRow(
                Link.to(at + "?agency=" + agency.value(), cells.get(0).agencyName()),
                known,
                cells.size() - known - unanswered,
                unanswered);
    }

    private static CaseRow row(InvolvementView cell, Typed typed, FormErrors errors) {
        String name = stateField(cell);
        String stored =
                cell.state() == InvolvementState.UNKNOWN ? "" : cell.state().name();
        Field state = Field.of(
                        name, Label.of("Is " + cell.pseudonym() + " known?").onlyForScreenReaders())
                .value(typed.text(name, stored))
                .error(errors.at(name));
        Field note = Field.of(
                        noteField(cell), Label.of("Note on " + cell.pseudonym()).onlyForScreenReaders())
                .value(typed.text(noteField(cell), cell.note()))
                .error(errors.at(noteField(cell)));
        String before = cell.answeredByName() == null ? null : "Answered by " + cell.answeredByName();
        return new CaseRow(cell.pseudonym(), state, states(), note, before);
    }

    private static List<Choice> states() {
        return List.of(
                Choice.of("", "Not answered yet"),
                Choice.of(InvolvementState.KNOWN, "Known"),
                Choice.of(InvolvementState.NOT_KNOWN, "Not known"),
                Choice.of(InvolvementState.NO_RECORDS, "Known, but no records"),
                Choice.of(InvolvementState.NOT_INFORMED, "Was not informed"));
    }

    private static String stateField(InvolvementView cell) {
        return "state-" + cell.pseudonym();
    }

    private static String noteField(InvolvementView cell) {
        return "note-" + cell.pseudonym();
    }

    /** The answers that say something else than before. */
    static List<RecordInvolvement.Answer> changed(List<InvolvementView> cells, Typed typed) {
        return cells.stream()
                .filter(cell -> typed.has(stateField(cell)))
                .map(cell -> answer(cell, typed))
                .filter(answer -> isNew(answer, cells))
                .toList();
    }

    private static RecordInvolvement.Answer answer(InvolvementView cell, Typed typed) {
        InvolvementState chosen = typed.one(InvolvementState.class, stateField(cell));
        return new RecordInvolvement.Answer(
                cell.caseFile(),
                cell.agency(),
                chosen == null ? InvolvementState.UNKNOWN : chosen,
                typed.text(noteField(cell)));
    }

    private static boolean isNew(RecordInvolvement.Answer answer, List<InvolvementView> cells) {
        return cells.stream()
                .filter(cell -> cell.caseFile().equals(answer.caseFile()))
                .noneMatch(cell -> cell.state() == answer.state() && Objects.equals(cell.note(), answer.note()));
    }

    /** The field that a name of the rule means. */
    static String field(String rulesName, List<RecordInvolvement.Answer> answers, List<InvolvementView> cells) {
        int index = Integer.parseInt(rulesName.replaceAll("^answers\\[(\\d+)].*", "$1"));
        return cells.stream()
                .filter(cell -> cell.caseFile().equals(answers.get(index).caseFile()))
                .map(cell -> rulesName.endsWith("note") ? noteField(cell) : stateField(cell))
                .findFirst()
                .orElse(null);
    }
}

package org.caseaudit.web.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** The question for all cases, agency by agency. */
public record InvolvementTable(String theme, String wantedBy, String action, List<AgencyRows> agencies) {
    /** The cases as one agency is asked about them. */
    public record AgencyRows(String agency, List<CaseRow> rows) {}

    /**
     * @param about what is known of the child without saying who it is
     * @param child where its identity can be looked at
     * @param before who answered and when, or null
     */
    public record CaseRow(
            String pseudonym,
            String about,
            String child,
            String before,
            Field state,
            List<Choice> states,
            Field note) {}

    static InvolvementTable of(
            PartnershipId partnership,
            CycleView cycle,
            List<InvolvementView> own,
            Map<CaseId, CaseView> children,
            InvolvementForm form,
            FormErrors errors) {
        Map<String, List<CaseRow>> byAgency = new LinkedHashMap<>();
        own.forEach(cell -> byAgency.computeIfAbsent(cell.agencyName(), name -> new ArrayList<>())
                .add(row(partnership, cell, children.get(cell.caseFile()), form, errors)));
        return new InvolvementTable(
                cycle.theme(),
                London.day(cycle.timetable().formsOut()),
                Addresses.in(partnership, "cycles", cycle.id(), "involvement"),
                byAgency.entrySet().stream()
                        .map(e -> new AgencyRows(e.getKey(), e.getValue()))
                        .toList());
    }

    private static CaseRow row(
            PartnershipId partnership, InvolvementView cell, CaseView child, InvolvementForm form, FormErrors errors) {
        InvolvementState state = form.state(cell);
        Field field = Field.of(
                        InvolvementForm.stateField(cell),
                        Label.of("Is " + cell.pseudonym() + " known to " + cell.agencyName() + "?")
                                .onlyForScreenReaders())
                .value(state == InvolvementState.UNKNOWN ? null : state)
                .error(errors.at(InvolvementForm.stateField(cell)));
        Field note = Field.of(InvolvementForm.noteField(cell), "Note on " + cell.pseudonym())
                .value(form.note(cell))
                .error(errors.at(InvolvementForm.noteField(cell)));
        String before = cell.answeredByName() == null
                ? null
                : "Answered by " + cell.answeredByName() + ", " + London.moment(cell.answeredAt());
        return new CaseRow(
                cell.pseudonym(),
                about(child),
                Addresses.in(partnership, "cases", cell.caseFile(), "identity"),
                before,
                field,
                states(),
                note);
    }

    private static String about(CaseView child) {
        return Stream.of(
                        CaseWords.age(child.details().ageBand()),
                        CaseWords.plan(child.details().planType()))
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** They say different things about practice, so they are told apart. */
    private static List<Choice> states() {
        return List.of(
                Choice.of(InvolvementState.KNOWN, "Known to us"),
                Choice.of(InvolvementState.NOT_KNOWN, "Not known"),
                Choice.of(InvolvementState.NO_RECORDS, "Known, but no records"),
                Choice.of(InvolvementState.NOT_INFORMED, "We were not informed"));
    }
}

package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.report.ReportQueries.DraftView;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;

/**
 * The narrative beside the figures it rests on.
 *
 * @param theirs what somebody else wrote meanwhile, where it differs from what stands in the fields; empty for no conflict
 * @param quotes what children said with consent to use it
 * @param action null for who may only read, or not any more
 */
public record NarrativePage(
        String theme,
        List<Row> figures,
        String caution,
        List<String> quotes,
        List<Row> theirs,
        String action,
        int version,
        List<Field> fields) {
    static NarrativePage of(String action, DraftView draft, Narrative typed, boolean conflict, FormErrors errors) {
        CombinedReport content = draft.content();
        return new NarrativePage(
                content.about().theme(),
                figures(content),
                content.sample().caution(),
                content.voices().stream()
                        .flatMap(v -> v.heard().stream().map(h -> v.pseudonym() + ": “" + h.text() + "”"))
                        .toList(),
                conflict ? theirs(content.narrative(), typed) : List.of(),
                draft.state() == ReportState.DRAFT ? action : null,
                draft.version(),
                fields(typed, errors));
    }

    private static List<Field> fields(Narrative typed, FormErrors errors) {
        return List.of(
                field("summary", "Summary", typed.summary(), errors)
                        .hint("What the board reads first: what is good, what worries you, what will be done."),
                field("methodNote", "How the audit was done", typed.methodNote(), errors)
                        .hint("What a reader must know to weigh the findings."),
                field("childsVoice", "What you make of what the children said", typed.childsVoice(), errors)
                        .hint("It stands beside their own words and cannot take their place."),
                field(
                                "childsVoiceMissingBecause",
                                "Why no child speaks in this report",
                                typed.childsVoiceMissingBecause(),
                                errors)
                        .hint("Only where no child’s words were recorded with consent."));
    }

    private static Field field(String name, String label, String value, FormErrors errors) {
        return Field.of(name, Label.of(label).size(Label.Size.M)).value(value).error(errors.at(name));
    }

    private static List<Row> figures(CombinedReport content) {
        var figures = content.figures();
        return List.of(
                Row.of("Cases", String.valueOf(figures.cases())),
                Row.of("Agencies", String.valueOf(figures.agencies())),
                Row.of(
                        "Forms",
                        figures.returned() + " of " + figures.assignments() + " returned, " + figures.late() + " late, "
                                + figures.notReturned() + " not returned"),
                Row.of(
                        "Items",
                        figures.items() + ": " + figures.unanimous() + " unanimous, " + figures.spread() + " differed, "
                                + figures.oneAgency() + " by one agency"),
                Row.of("Agreed to differ", figures.agreedToDiffer() + ", with " + figures.dissents() + " grades kept"),
                Row.of("Cases by the meeting’s grade", GradeCounts.of(content, figures.gradesAfter())),
                Row.of("Agencies’ grades before", GradeCounts.of(content, figures.gradesBefore())));
    }

    private static List<Row> theirs(Narrative stands, Narrative typed) {
        List<Row> rows = new ArrayList<>();
        differing(rows, "Summary", stands.summary(), typed.summary());
        differing(rows, "How the audit was done", stands.methodNote(), typed.methodNote());
        differing(rows, "What you make of what the children said", stands.childsVoice(), typed.childsVoice());
        differing(
                rows,
                "Why no child speaks in this report",
                stands.childsVoiceMissingBecause(),
                typed.childsVoiceMissingBecause());
        return rows;
    }

    private static void differing(List<Row> rows, String label, String stands, String typed) {
        if (!stands.equals(typed)) {
            rows.add(Row.of(label, stands.isBlank() ? "Nothing" : stands));
        }
    }
}

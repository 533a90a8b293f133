package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/**
 * The form by which one item is decided.
 *
 * @param kinds one where there is nothing to differ about
 * @param dissentError what is wrong with the dissents as a whole, or null
 */
public record DecisionFields(
        String action,
        int number,
        Field kind,
        List<Choice> kinds,
        Field grade,
        List<Choice> grades,
        Field reason,
        List<DissentFields> dissents,
        String dissentError,
        String button) {
    /** One agency that may keep its grade. */
    public record DissentFields(Field ticked, Choice agency, Field reason) {}

    public boolean mayDiffer() {
        return kinds.size() > 1;
    }

    static DecisionFields of(String action, ItemView item, GradingScale scale, DecisionForm form, FormErrors errors) {
        boolean mayDiffer = item.status() == ItemStatus.SPREAD;
        return new DecisionFields(
                action,
                form.number(),
                Field.of("kind", Label.of("What did the meeting decide?").size(Label.Size.S))
                        .value(mayDiffer ? form.kind() : DecisionKind.AGREED)
                        .error(errors.at("kind")),
                kinds(mayDiffer),
                Field.of("grade", Label.of("Grade").size(Label.Size.S))
                        .value(form.grade())
                        .error(errors.at("grade")),
                grades(scale, mayDiffer),
                Field.of("reason", Label.of("Reason").size(Label.Size.S))
                        .hint(
                                item.suggestion() == null
                                        ? "It stands in the report beside the grade."
                                        : "Not needed to confirm the grade all agencies gave.")
                        .value(form.reason())
                        .error(errors.at("reason")),
                mayDiffer ? dissents(item, scale, form, errors) : List.of(),
                errors.at("dissents"),
                item.decision() == null ? "Save this decision" : "Decide again");
    }

    private static List<Choice> kinds(boolean mayDiffer) {
        Choice agreed = Choice.of(DecisionKind.AGREED, "Agreed").hint("Everybody shares one grade.");
        return mayDiffer
                ? List.of(
                        agreed,
                        Choice.of(DecisionKind.AGREED_TO_DIFFER, "Agreed to differ")
                                .hint("At least one agency keeps its own grade, with its reason."))
                : List.of(agreed);
    }

    private static List<Choice> grades(GradingScale scale, boolean mayDiffer) {
        List<Choice> choices = new ArrayList<>(scale.grades().stream()
                .map(grade -> Choice.of(grade.code(), grade.name()))
                .toList());
        if (mayDiffer) {
            choices.add(Choice.of(DecisionForm.NONE, "No common grade"));
        }
        return choices;
    }

    private static List<DissentFields> dissents(
            ItemView item, GradingScale scale, DecisionForm form, FormErrors errors) {
        return item.grades().stream()
                .map(given -> new DissentFields(
                        Field.withoutLabel(DecisionForm.ticked(given.agency()))
                                .error(errors.at(DecisionForm.ticked(given.agency()))),
                        Choice.of("yes", given.agencyName() + " keeps “" + GradeWords.grade(scale, given.grade()) + "”")
                                .checked(form.dissents().containsKey(given.agency())),
                        Field.of(DecisionForm.reasonOf(given.agency()), "Why " + given.agencyName() + " keeps it")
                                .value(form.reasons().get(given.agency()))
                                .error(errors.at(DecisionForm.reasonOf(given.agency())))))
                .toList();
    }
}

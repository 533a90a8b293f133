package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.AnswerRules;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.parts.Words;
import org.caseaudit.web.template.ConditionPages.Guarded;

/**
 * The fields of a condition.
 *
 * @param title of what is asked only sometimes
 * @param earlier the questions it can hang on; none where there are none before it
 * @param chosen code of the one it hangs on, or null
 * @param answers null where it hangs on none
 */
public record ConditionFields(
        String title,
        Field question,
        List<Choice> earlier,
        String chosen,
        Field answers,
        List<Choice> possible,
        Field planTypes,
        List<Choice> plans,
        Field sectors,
        List<Choice> allSectors) {
    static ConditionFields of(Guarded guarded, ConditionForm form, FormErrors errors) {
        List<Question> earlier = new TemplateDraft(guarded.draft().tool()).askedBefore(guarded.code());
        Question chosen = earlier.stream()
                .filter(question -> question.code().equals(form.question()))
                .findFirst()
                .orElse(null);
        return new ConditionFields(
                guarded.title(),
                Field.of("question", "Does it hang on an earlier answer?").value(form.question()),
                offered(earlier),
                chosen == null ? null : chosen.code(),
                chosen == null
                        ? null
                        : Field.of("answers", "Asked if “" + chosen.text() + "” is answered")
                                .error(errors.at("answers")),
                chosen == null ? List.of() : possible(chosen, form),
                Field.of("planTypes", "Only for children on these plans (optional)")
                        .error(errors.at("planTypes")),
                Stream.of(PlanType.values())
                        .map(plan -> Choice.of(plan.name(), Words.of(plan))
                                .checked(form.planTypes().contains(plan)))
                        .toList(),
                Field.of("sectors", "Only for agencies of these sectors (optional)")
                        .error(errors.at("sectors")),
                Stream.of(Sector.values())
                        .map(sector -> Choice.of(sector.name(), Words.of(sector))
                                .checked(form.sectors().contains(sector)))
                        .toList());
    }

    private static List<Choice> offered(List<Question> earlier) {
        List<Choice> offered = new ArrayList<>();
        offered.add(Choice.of("", "No, on none"));
        earlier.forEach(question -> offered.add(Choice.of(question.code(), question.text())));
        return earlier.isEmpty() ? List.of() : offered;
    }

    private static List<Choice> possible(Question chosen, ConditionForm form) {
        return AnswerRules.foreseeable(chosen).stream()
                .map(answer -> Choice.of(answer, AnswerWords.of(chosen, answer))
                        .checked(form.answers().contains(answer)))
                .toList();
    }
}

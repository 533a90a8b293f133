package org.caseaudit.web.template;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;

/** The fields of a question. */
public record QuestionFields(
        Field text,
        Field guidance,
        Field type,
        List<Choice> types,
        Field choices,
        Field lowest,
        Field highest,
        Field purpose,
        List<Choice> purposes,
        Field questionClass,
        List<Choice> classes,
        Field required,
        List<Choice> requiredChoice) {
    static QuestionFields of(QuestionForm form, FormErrors errors) {
        return new QuestionFields(
                Field.of("text", "The question").value(form.text()).error(errors.at("text")),
                Field.of("guidance", "What to look for (optional)")
                        .hint("The auditor can unfold this below the question.")
                        .value(form.guidance())
                        .error(errors.at("guidance")),
                Field.of("type", "How is it answered?").value(form.type()).error(errors.at("type")),
                Stream.of(QuestionType.values())
                        .map(type -> Choice.of(type.name(), TemplateWords.of(type)))
                        .toList(),
                Field.of("choices", "The choices, one on each line")
                        .hint("Only where it is answered by choices.")
                        .value(form.choices())
                        .error(errors.at("choices")),
                Field.of("lowest", "Lowest")
                        .hint("Only for numbers and scales.")
                        .value(form.lowest())
                        .error(errors.at("lowest")),
                Field.of("highest", "Highest")
                        .hint("Only for numbers and scales.")
                        .value(form.highest())
                        .error(errors.at("highest")),
                Field.of("purpose", "What is the answer for?")
                        .hint("The report and the coverage check go by this.")
                        .value(form.purpose())
                        .error(errors.at("purpose")),
                Stream.of(Purpose.values())
                        .map(purpose -> Choice.of(purpose.name(), TemplateWords.of(purpose)))
                        .toList(),
                Field.of("class", "What does it check?")
                        .value(form.questionClass())
                        .error(errors.at("class")),
                Stream.of(QuestionClass.values())
                        .map(one -> Choice.of(one.name(), TemplateWords.of(one)))
                        .toList(),
                Field.withoutLabel("required"),
                List.of(Choice.of("yes", "It must be answered before the form is handed in")
                        .checked(form.required() != null)));
    }
}

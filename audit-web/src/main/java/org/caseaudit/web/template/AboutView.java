package org.caseaudit.web.template;

import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;

/** The fields of a tool as a whole. */
public record AboutView(Field name, Field purpose, Field hours, Field overallGrade, List<Choice> overallGrades) {
    static AboutView of(AboutForm form, FormErrors errors) {
        return new AboutView(
                Field.of("name", "Name").value(form.name()).error(errors.at("name")),
                Field.of("purpose", "What is it for?")
                        .hint("The auditor reads this first.")
                        .value(form.purpose())
                        .error(errors.at("purpose")),
                Field.of("hours", "How many hours does one form take?")
                        .hint("For instance 2.5. The workload is shown before an audit is launched.")
                        .value(form.typedHours())
                        .error(errors.at("hours")),
                Field.withoutLabel("overallGrade"),
                List.of(Choice.of("yes", "The case as a whole is graded as well")
                        .hint("Auditors give it by their own judgement; it is never an average of the sections.")
                        .checked(form.isOverallGrade())));
    }
}

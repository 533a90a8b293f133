package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.template.ScaleForm.TypedGrade;

/** The fields of a grading scale, with room for one more grade. */
public record ScaleView(
        Field name,
        List<GradeFields> grades,
        String gradesError,
        Field goodThrough,
        List<Choice> goods,
        Field urgent,
        List<Choice> urgents) {
    /** @param legend which grade it is @param code null for one that is new */
    public record GradeFields(String legend, String codeField, String code, Field name, Field descriptor) {}

    static ScaleView of(ScaleForm form, FormErrors errors) {
        List<TypedGrade> shown = new ArrayList<>(form.grades());
        if (shown.isEmpty() || !shown.get(shown.size() - 1).isBlank()) {
            shown.add(new TypedGrade(null, null, null));
        }
        List<GradeFields> fields = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            fields.add(fields(i, shown.get(i)));
        }
        List<Choice> goods = new ArrayList<>();
        List<Choice> urgents = new ArrayList<>();
        shown.stream()
                .filter(grade -> grade.code() != null && grade.name() != null)
                .forEach(grade -> {
                    goods.add(Choice.of(grade.code(), grade.name()));
                    urgents.add(Choice.of(grade.code(), grade.name())
                            .checked(form.urgent().contains(grade.code())));
                });
        return new ScaleView(
                Field.of("name", "Name of the scale").value(form.name()).error(errors.at("name")),
                fields,
                errors.at("grades"),
                Field.of("goodThrough", "Up to which grade is it good or better?")
                        .hint("A grade you add can be chosen once it is saved.")
                        .value(form.goodThrough())
                        .error(errors.at("goodThrough")),
                goods,
                Field.of("urgent", "Which grades ask for a concern at once?").error(errors.at("urgent")),
                urgents);
    }

    private static GradeFields fields(int i, TypedGrade grade) {
        String legend = grade.code() == null ? "One more grade" : "Grade " + (i + 1) + ": " + grade.name();
        return new GradeFields(
                legend,
                "code-" + i,
                grade.code(),
                Field.of("name-" + i, "Name").value(grade.name()),
                Field.of("descriptor-" + i, "When is it given?").value(grade.descriptor()));
    }
}

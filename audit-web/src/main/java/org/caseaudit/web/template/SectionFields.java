package org.caseaudit.web.template;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;

/** The fields of a section. @param question of a new section only, else null */
public record SectionFields(
        Field title,
        Field guidance,
        Field areas,
        List<Choice> allAreas,
        Field graded,
        List<Choice> gradedChoice,
        Field ownPart,
        List<Choice> ownPartChoice,
        Field question) {
    static SectionFields of(SectionForm form, boolean isNew, FormErrors errors) {
        return new SectionFields(
                Field.of("title", "Title").value(form.title()).error(errors.at("title")),
                Field.of("guidance", "What is this section about? (optional)")
                        .hint("The auditor can unfold this above the questions.")
                        .value(form.guidance())
                        .error(errors.at("guidance")),
                Field.of("areas", "Which of the ten practice areas does it serve?")
                        .hint("The coverage check goes by this. A section may serve none.")
                        .error(errors.at("areas")),
                Stream.of(LgaArea.values())
                        .map(area -> Choice.of(area.name(), area.title())
                                .checked(form.areas().contains(area)))
                        .toList(),
                Field.withoutLabel("graded"),
                List.of(Choice.of("yes", "The auditor grades this section and says why")
                        .checked(form.graded() != null)),
                Field.withoutLabel("ownPart"),
                List.of(Choice.of("yes", "Each agency grades its own part of the work")
                        .hint("For instance its supervision or its records. Differing grades may then all be right.")
                        .checked(form.ownPart() != null)),
                isNew
                        ? Field.of("question", "The first question")
                                .hint("A section begins with a question in words about evidence; change it and add"
                                        + " others afterwards.")
                                .value(form.question())
                                .error(errors.at("questions"))
                        : null);
    }
}

package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.template.TemplateQueries.TemplateChoice;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Table;

/** Which template, with what each covers of the ten practice areas and what it leaves out. */
final class TemplateQuestions {
    private TemplateQuestions() {}

    static List<Asked> of(CycleView plan, List<TemplateChoice> templates, Typed typed, FormErrors errors) {
        List<Asked> asked = new ArrayList<>();
        asked.add(Asked.oneOf(
                "template",
                "Which template do auditors fill?",
                templates.isEmpty() ? "No template is published yet. Publish one under Templates first." : null,
                templates.stream().map(TemplateQuestions::choice).toList(),
                plan.template() == null ? null : plan.template().value().toString(),
                typed,
                errors));
        templates.forEach(choice -> asked.add(
                new Asked.Figures("What " + name(choice) + " covers of the ten practice areas", coverage(choice))));
        asked.add(Asked.oneOf(
                "signOff",
                "Does a lead of the agency sign off each form?",
                "A form then counts as returned only when its agency stands by it.",
                List.of(Choice.of("true", "Yes"), Choice.of("false", "No")),
                String.valueOf(plan.signOffRequired()),
                typed,
                errors));
        return asked;
    }

    private static String name(TemplateChoice choice) {
        return choice.summary().name() + ", version " + choice.summary().number();
    }

    private static Choice choice(TemplateChoice choice) {
        return Choice.of(choice.summary().id().value(), name(choice))
                .hint(PlanWords.count(choice.sections(), "section") + ", "
                        + choice.hours().stripTrailingZeros().toPlainString() + " hours a form. Covers "
                        + number(choice, Extent.FULLY) + " areas fully, " + number(choice, Extent.PARTLY)
                        + " partly. " + leavesOut(choice));
    }

    private static long number(TemplateChoice choice, Extent extent) {
        return choice.coverage().stream().filter(a -> a.extent() == extent).count();
    }

    private static String leavesOut(TemplateChoice choice) {
        List<String> missing = choice.coverage().stream()
                .filter(area -> area.extent() == Extent.NOT)
                .map(area -> area.area().title())
                .toList();
        return missing.isEmpty() ? "It leaves none out." : "It leaves out: " + String.join("; ", missing) + ".";
    }

    private static Table coverage(TemplateChoice choice) {
        return Table.of(
                        "What " + name(choice) + " covers",
                        Cell.of("Practice area"),
                        Cell.of("Covered"),
                        Cell.of("Why"))
                .rows(choice.coverage().stream().map(TemplateQuestions::row).toList());
    }

    private static List<Cell> row(AreaCoverage area) {
        return List.of(
                Cell.of(area.area().title()),
                Cell.of(PlanWords.extent(area.extent()).text()),
                Cell.of(area.reason()));
    }
}

package org.caseaudit.web.template;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.parts.ConditionWords;
import org.caseaudit.web.template.DraftDesk.Draft;

/**
 * A draft with everything in it and where each is changed, beside what it covers by now.
 *
 * @param version to be sent back with whatever is moved
 */
public record EditView(
        String address, String caption, int version, List<Row> about, CoverageView coverage, List<Part> parts) {
    /** @param facts of the section, each with where it is changed */
    public record Part(String code, String title, String address, List<Row> facts, List<QuestionLine> questions) {}

    static EditView of(Draft draft, List<AreaCoverage> coverage) {
        TemplateDefinition tool = draft.tool();
        return new EditView(
                draft.at(),
                TemplateWords.version(draft.view().summary()),
                draft.version(),
                about(draft, tool),
                CoverageView.of(tool, coverage),
                tool.sections().stream().map(section -> part(draft, section)).toList());
    }

    private static List<Row> about(Draft draft, TemplateDefinition tool) {
        String about = draft.at("edit", "about");
        return List.of(
                Row.of("Name", tool.name()).action("Change", about, "name"),
                Row.of("What it is for", tool.purpose()).action("Change", about + "#purpose", "what it is for"),
                Row.of("Hours for one form", tool.hours().stripTrailingZeros().toPlainString())
                        .action("Change", about + "#hours", "hours for one form"),
                Row.of("The case as a whole", tool.overallGrade() ? "Graded as well" : "Not graded")
                        .action("Change", about + "#overallGrade", "whether the case as a whole is graded"),
                Row.of(
                                "Grading scale",
                                tool.scale().grades().stream().map(Grade::name).collect(Collectors.joining(", ")))
                        .action("Change", draft.at("edit", "scale"), "grading scale"));
    }

    private static Part part(Draft draft, Section section) {
        String address = draft.at("edit", "sections", section.code());
        String onlyIf = ConditionWords.of(draft.tool(), section.shownWhen());
        List<Row> facts = List.of(
                Row.of(
                                "Practice areas",
                                section.areas().isEmpty()
                                        ? "None"
                                        : section.areas().stream()
                                                .map(LgaArea::title)
                                                .collect(Collectors.joining("; ")))
                        .action("Change", address + "#areas", "practice areas of " + section.title()),
                Row.of("Graded", section.graded() ? "Yes, with the reason" : "No")
                        .action("Change", address + "#graded", "grading of " + section.title()),
                Row.of("Asked", onlyIf == null ? "Always" : onlyIf)
                        .action("Change", address + "/condition", "when " + section.title() + " is asked"));
        return new Part(
                section.code(),
                section.title(),
                address,
                facts,
                section.questions().stream()
                        .map(q -> QuestionLine.of(draft.tool(), q, address + "/questions/" + q.code()))
                        .toList());
    }
}

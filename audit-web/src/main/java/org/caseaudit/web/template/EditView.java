package org.caseaudit.web.template;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.parts.ConditionWords;
import org.caseaudit.web.template.DraftDesk.Draft;

/**
 * A draft as a whole: what it says of itself, what it covers by now, and its sections.
 *
 * @param version to be sent back when a section is moved
 */
public record EditView(
        String address, String caption, int version, List<Row> about, CoverageView coverage, List<Part> parts) {
    /** A section among the others. @param contents where its questions are @param summary what it holds, in words */
    public record Part(String title, String contents, String summary, String onlyIf, Moves moves) {}

    /**
     * What can be done with a section or question.
     *
     * @param id of its heading
     * @param address where it is changed, and below which it is taken away
     * @param condition where it is settled when it is asked
     * @param place how the buttons that move it call it
     */
    public record Moves(String id, String address, String condition, String place) {}

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
        int questions = section.questions().size();
        return new Part(
                section.title(),
                draft.at("edit", "sections", section.code()),
                (questions == 1 ? "One question" : questions + " questions") + (section.graded() ? ", graded" : ""),
                ConditionWords.of(draft.tool(), section.shownWhen()),
                moves(draft, section));
    }

    static Moves moves(Draft draft, Section section) {
        return new Moves(
                "section-" + section.code(),
                draft.at("edit", "sections", section.code()),
                draft.at("edit", "conditions", section.code()),
                section.code());
    }
}

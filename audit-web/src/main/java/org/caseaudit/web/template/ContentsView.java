package org.caseaudit.web.template;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.parts.ConditionWords;
import org.caseaudit.web.template.DraftDesk.Draft;

/**
 * One section of a draft with its questions.
 *
 * @param move where a question is moved
 * @param address of the section, below which a question is added
 */
public record ContentsView(String move, String address, int version, List<Row> facts, List<QuestionLine> questions) {
    static ContentsView of(Draft draft, Section section) {
        String address = draft.at("edit", "sections", section.code());
        return new ContentsView(
                draft.at("edit", "move"),
                address,
                draft.version(),
                facts(draft, section, address + "/about", draft.at("edit", "conditions", section.code())),
                section.questions().stream()
                        .map(question -> QuestionLine.of(draft, section, question))
                        .toList());
    }

    private static List<Row> facts(Draft draft, Section section, String about, String condition) {
        String onlyIf = ConditionWords.of(draft.tool(), section.shownWhen());
        String areas = section.areas().stream().map(LgaArea::title).collect(Collectors.joining("; "));
        return List.of(
                Row.of("Title", section.title()).action("Change", about, "title"),
                Row.of("What it is about", section.guidance() == null ? "Not said" : section.guidance())
                        .action("Change", about + "#guidance", "what it is about"),
                Row.of("Practice areas", areas.isEmpty() ? "None" : areas)
                        .action("Change", about + "#areas", "practice areas"),
                Row.of("Graded", graded(section)).action("Change", about + "#graded", "whether it is graded"),
                Row.of("Asked", onlyIf == null ? "Always" : onlyIf)
                        .action("Change", condition, "when the section is asked"));
    }

    private static String graded(Section section) {
        if (!section.graded()) {
            return "No";
        }
        return section.ownPart() ? "Yes, each agency its own part" : "Yes, with the reason";
    }
}

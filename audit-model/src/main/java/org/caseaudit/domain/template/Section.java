package org.caseaudit.domain.template;

import java.util.List;

/**
 * A practice area of an audit tool.
 *
 * @param code unique in the template
 * @param areas the LGA practice areas it serves, possibly none
 * @param graded whether the auditor grades it, always with the reason why
 * @param shownWhen null when the section is for everybody
 */
public record Section(
        String code,
        String title,
        String guidance,
        List<LgaArea> areas,
        boolean graded,
        Condition shownWhen,
        List<Question> questions) {
    public Section {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
    }

    /** The same section with other questions. */
    Section withQuestions(List<Question> others) {
        return new Section(code, title, guidance, areas, graded, shownWhen, others);
    }
}

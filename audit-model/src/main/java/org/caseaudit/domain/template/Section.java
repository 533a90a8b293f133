package org.caseaudit.domain.template;

import java.util.List;

/**
 * A practice area of an audit tool.
 *
 * @param code unique in the template
 * @param areas the LGA practice areas it serves, possibly none
 * @param graded whether the auditor grades it, always with the reason why
 * @param shownWhen null when the section is for everybody
 * @param ownPart whether each agency grades its own part of the work (its supervision, its records) and not the same thing
 *     as the others; then differing grades may be true differences, and no coefficient of agreement is calculated
 */
public record Section(
        String code,
        String title,
        String guidance,
        List<LgaArea> areas,
        boolean graded,
        Condition shownWhen,
        List<Question> questions,
        boolean ownPart) {
    public Section {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
    }

    /** A section in which all agencies grade the same thing. */
    public Section(
            String code,
            String title,
            String guidance,
            List<LgaArea> areas,
            boolean graded,
            Condition shownWhen,
            List<Question> questions) {
        this(code, title, guidance, areas, graded, shownWhen, questions, false);
    }

    /** The same section with other questions. */
    Section withQuestions(List<Question> others) {
        return new Section(code, title, guidance, areas, graded, shownWhen, others, ownPart);
    }
}

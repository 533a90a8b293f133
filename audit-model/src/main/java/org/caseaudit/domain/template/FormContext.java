package org.caseaudit.domain.template;

import java.util.Map;
import org.caseaudit.domain.agency.Sector;

/**
 * What decides which part of a template one form shows: the child's plan, the agency's sector, and what was answered so
 * far.
 *
 * @param planType the plan the child is on; null when it is not known, then nothing meant for one plan is shown
 * @param sector the sector of the answering agency; null likewise
 * @param answers by question code
 * @param grades by section code, and under {@link TemplateDefinition#OVERALL} for the case as a whole
 */
public record FormContext(
        PlanType planType, Sector sector, Map<String, AnswerContent> answers, Map<String, GivenGrade> grades) {
    private static final AnswerContent NOTHING_ANSWERED = new AnswerContent(null, null);
    private static final GivenGrade NOTHING_GRADED = new GivenGrade(null, null);

    public FormContext {
        answers = Map.copyOf(answers);
        grades = Map.copyOf(grades);
    }

    AnswerContent answer(String questionCode) {
        return answers.getOrDefault(questionCode, NOTHING_ANSWERED);
    }

    GivenGrade grade(String sectionCode) {
        return grades.getOrDefault(sectionCode, NOTHING_GRADED);
    }
}

package org.caseaudit.domain.template;

import java.util.Map;
import java.util.Set;

/** A condition may only look back, and only at answers that can occur; else what it guards would never be asked. */
final class ConditionRules {
    private final TemplateFaults faults;
    private final Set<String> everyCode;

    ConditionRules(TemplateFaults faults, Set<String> everyCode) {
        this.faults = faults;
        this.everyCode = everyCode;
    }

    void check(String path, Condition condition, Map<String, Question> earlier) {
        if (condition == null) {
            return;
        }
        faults.noRepeats(path + ".planTypes", condition.planTypes());
        faults.noRepeats(path + ".sectors", condition.sectors());
        faults.noRepeats(path + ".answers", condition.answers());
        if (condition.question() != null) {
            question(path, condition, earlier);
        } else if (!condition.answers().isEmpty()) {
            faults.add(path + ".question", "Name the earlier question that these answers belong to.");
        } else if (condition.planTypes().isEmpty() && condition.sectors().isEmpty()) {
            faults.add(path, "Give a question with answers, planTypes or sectors; or leave showWhen out.");
        }
    }

    private void question(String path, Condition condition, Map<String, Question> earlier) {
        Question looked = earlier.get(condition.question());
        if (looked == null) {
            faults.add(
                    path + ".question",
                    everyCode.contains(condition.question())
                            ? "Name a question that is asked before this one; a condition cannot look ahead."
                            : "Use the code of an earlier question; no question of this template has this code.");
            return;
        }
        if (!AnswerRules.canBeAskedAfter(looked)) {
            faults.add(
                    path + ".question",
                    "Name a yes/no, choice or scale question; the answers of others cannot be foreseen.");
            return;
        }
        if (condition.answers().isEmpty()) {
            faults.add(path + ".answers", "Give the answers of that question which show this one.");
        }
        for (int i = 0; i < condition.answers().size(); i++) {
            if (!AnswerRules.canBe(looked, condition.answers().get(i))) {
                faults.add(
                        path + ".answers[" + i + "]",
                        "Use an answer that the earlier question can have: " + AnswerRules.possible(looked) + ".");
            }
        }
    }
}

package org.caseaudit.web.parts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.TemplateDefinition;

/** When something is asked, as people read it. */
public final class ConditionWords {
    private ConditionWords() {}

    /** For instance: Only if “Was the child seen?” is answered No; and the agency is of this sector: Police. Null for always. */
    public static String of(TemplateDefinition tool, Condition condition) {
        if (condition == null) {
            return null;
        }
        return "Only if "
                + Stream.of(byAnswer(tool, condition), bySector(condition), byPlan(condition))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; and "))
                + ".";
    }

    private static String byAnswer(TemplateDefinition tool, Condition condition) {
        return tool.question(condition.question())
                .map(question -> "“" + question.text() + "” is answered: "
                        + Words.either(condition.answers().stream().map(answer -> AnswerWords.of(question, answer))))
                .orElse("");
    }

    private static String bySector(Condition condition) {
        return condition.sectors().isEmpty()
                ? ""
                : "the agency is of this sector: "
                        + Words.either(condition.sectors().stream().map(Words::of));
    }

    private static String byPlan(Condition condition) {
        return condition.planTypes().isEmpty()
                ? ""
                : "the child is on this plan: "
                        + Words.either(condition.planTypes().stream().map(Words::of));
    }
}

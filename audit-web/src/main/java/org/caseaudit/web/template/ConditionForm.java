package org.caseaudit.web.template;

import java.util.List;
import java.util.Objects;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.web.form.Typed;

/** What was chosen of when something is asked. @param question code of the earlier question, or null */
public record ConditionForm(
        int version, String question, List<String> answers, List<PlanType> planTypes, List<Sector> sectors) {
    static ConditionForm of(Typed sent) {
        return new ConditionForm(
                sent.version(),
                sent.text("question"),
                sent.all("answers"),
                sent.some(PlanType.class, "planTypes"),
                sent.some(Sector.class, "sectors"));
    }

    static ConditionForm of(Condition condition) {
        return condition == null
                ? new ConditionForm(0, null, List.of(), List.of(), List.of())
                : new ConditionForm(
                        0, condition.question(), condition.answers(), condition.planTypes(), condition.sectors());
    }

    /** The answers of one question are not those of another. */
    ConditionForm lookingAt(String other) {
        return Objects.equals(other, question)
                ? this
                : new ConditionForm(version, other, List.of(), planTypes, sectors);
    }

    /** Null where nothing was chosen: then it is always asked. */
    Condition condition() {
        boolean always = question == null && answers.isEmpty() && planTypes.isEmpty() && sectors.isEmpty();
        return always ? null : new Condition(question, answers, planTypes, sectors);
    }
}

package org.caseaudit.domain.template;

import java.util.List;
import org.caseaudit.domain.agency.Sector;

/**
 * When a section or question is shown. Every part that is given must hold; an empty list or null asks nothing.
 *
 * @param question code of an earlier question, or null
 * @param answers the answers of that question that show this one (for yes/no: yes, no, na)
 * @param planTypes the plans a case must be on
 * @param sectors the sectors the answering agency must be of
 */
public record Condition(String question, List<String> answers, List<PlanType> planTypes, List<Sector> sectors) {
    public Condition {
        answers = List.copyOf(answers);
        planTypes = List.copyOf(planTypes);
        sectors = List.copyOf(sectors);
    }
}

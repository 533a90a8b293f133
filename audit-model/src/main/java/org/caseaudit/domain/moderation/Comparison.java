package org.caseaudit.domain.moderation;

import java.util.Optional;

/**
 * What an agency gave beside what the meeting decided: each rater sees afterwards where and why they differ.
 *
 * @param dissent present when the agency kept its grade
 */
public record Comparison(ItemKey item, AgencyGrade own, Decision decision, Optional<Dissent> dissent) {
    /** Whether the meeting's grade is not the agency's; so too when the meeting found none. */
    public boolean differs() {
        return !own.grade().equals(decision.grade());
    }
}

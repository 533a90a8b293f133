package org.caseaudit.web.challenge;

import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/** Where a challenge stands, in the words of the pages. */
final class ChallengeWords {
    private ChallengeWords() {}

    /** @param outcome null while it is open */
    static Tag tag(ChallengeState state, ChallengeOutcome outcome) {
        return switch (state) {
            case RAISED -> Tag.of("Waiting for a reply", Colour.ORANGE);
            case REPLIED -> Tag.of("Replied to", Colour.BLUE);
            case DECIDED -> decided(outcome);
        };
    }

    private static Tag decided(ChallengeOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Tag.of("Upheld", Colour.GREEN);
            case NOT_UPHELD -> Tag.of("Not upheld", Colour.GREY);
            case WITHDRAWN -> Tag.of("Withdrawn", Colour.GREY);
        };
    }
}

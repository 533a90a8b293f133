package org.caseaudit.web.moderation;

import java.util.Map;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;

/** A challenge in a list of the meeting: who doubts what of whom, and whether anything came of it yet. */
final class ChallengeLine {
    private ChallengeLine() {}

    static TaskItem of(MeetingPlace place, ChallengeView challenge, Map<AgencyId, String> agencies) {
        String what = challenge.finding() == null ? "the grade of " : "a finding of ";
        return TaskItem.of(
                        agencies.get(challenge.challenger()) + " challenges " + what
                                + agencies.get(challenge.challenged()),
                        place.at("challenges", challenge.id()),
                        tag(challenge))
                .hint(challenge.text());
    }

    private static Tag tag(ChallengeView challenge) {
        if (challenge.outcome() != null) {
            return Tag.of(words(challenge.outcome()), Tag.Colour.GREEN);
        }
        return challenge.reply() == null
                ? Tag.of("No reply yet", Tag.Colour.ORANGE)
                : Tag.of("To decide", Tag.Colour.YELLOW);
    }

    static String words(ChallengeOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Upheld";
            case NOT_UPHELD -> "Not upheld";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}

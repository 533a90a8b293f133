package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.London;

/**
 * A challenge with both sides, and what comes of it.
 *
 * @param action null for who may not decide, or not any more
 */
public record ChallengePage(
        String theme,
        List<Row> facts,
        String action,
        int version,
        Field outcome,
        List<Choice> outcomes,
        Field reason,
        String button) {
    /** What was chosen and typed; nothing chosen is null. */
    record Typed(int version, ChallengeOutcome outcome, String reason) {}

    /** Names of what the challenge is about. */
    record About(String theme, String pseudonym, String section, GradingScale scale, Map<AgencyId, String> agencies) {}

    static ChallengePage of(About about, ChallengeView challenge, String action, Typed typed, FormErrors errors) {
        return new ChallengePage(
                about.theme(),
                facts(about, challenge),
                action,
                challenge.version(),
                Field.of("outcome", Label.of("What came of it?").size(Label.Size.M))
                        .hint("It changes no grade. If the grade should be another one, decide the item.")
                        .value(typed.outcome())
                        .error(errors.at("outcome")),
                List.of(
                        Choice.of(ChallengeOutcome.UPHELD, ChallengeLine.words(ChallengeOutcome.UPHELD)),
                        Choice.of(ChallengeOutcome.NOT_UPHELD, ChallengeLine.words(ChallengeOutcome.NOT_UPHELD)),
                        Choice.of(ChallengeOutcome.WITHDRAWN, ChallengeLine.words(ChallengeOutcome.WITHDRAWN))
                                .hint("The agency that raised it let it go.")),
                Field.of("reason", Label.of("Reason").size(Label.Size.M))
                        .hint("That nobody replied is a reason, too.")
                        .value(typed.reason())
                        .error(errors.at("reason")),
                challenge.outcome() == null ? "Record the outcome" : "Decide again");
    }

    private static List<Row> facts(About about, ChallengeView challenge) {
        Map<AgencyId, String> agencies = about.agencies();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("About", about.pseudonym() + ", " + about.section()));
        String whose = agencies.get(challenge.challenged());
        if (challenge.grade() != null) {
            rows.add(Row.of("Challenged", "“" + GradeWords.grade(about.scale(), challenge.grade()) + "” by " + whose));
        }
        rows.add(Row.of(challenge.finding() == null ? "Its reason" : "Finding of " + whose, challenge.words()));
        rows.add(
                Row.of("Raised by", agencies.get(challenge.challenger()) + ", " + London.moment(challenge.raisedAt())));
        rows.add(Row.of("What they say", challenge.text()));
        if (challenge.evidence() != null) {
            rows.add(Row.of("Their evidence", challenge.evidence()));
        }
        rows.add(Row.of("Reply of " + whose, challenge.reply() == null ? "None yet" : challenge.reply()));
        if (challenge.outcome() != null) {
            rows.add(Row.of(
                    "Outcome",
                    ChallengeLine.words(challenge.outcome()) + ", " + London.moment(challenge.decidedAt()) + ". "
                            + challenge.outcomeReason()));
        }
        return rows;
    }
}

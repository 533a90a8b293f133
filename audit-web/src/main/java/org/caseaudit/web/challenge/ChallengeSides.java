package org.caseaudit.web.challenge;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.domain.challenge.ChallengeCommand;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.web.challenge.ChallengeNames.Names;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * One challenge with both sides, and the reply where the reader may give it.
 *
 * @param facts what is challenged, and how it stood then
 * @param reply null where the reader may not reply now
 * @param again whether a reply stands already and would be replaced
 */
public record ChallengeSides(
        String theme,
        Tag state,
        List<Row> facts,
        String challenger,
        String challenged,
        String text,
        String evidence,
        String replied,
        String repliedAt,
        String outcomeReason,
        String decidedAt,
        Field reply,
        boolean again,
        String address,
        int version) {
    static ChallengeSides of(
            PartnershipId partnership, ChallengeView challenge, Names names, String typed, FormErrors errors) {
        return new ChallengeSides(
                names.cycle().theme(),
                ChallengeWords.tag(challenge.state(), challenge.outcome()),
                facts(challenge, names),
                names.agency(challenge.challenger()),
                names.agency(challenge.challenged()),
                challenge.text(),
                challenge.evidence(),
                challenge.reply(),
                London.moment(challenge.repliedAt()),
                challenge.outcomeReason(),
                London.moment(challenge.decidedAt()),
                challenge.possible().contains(ChallengeCommand.REPLY) ? reply(challenge, typed, errors) : null,
                challenge.reply() != null,
                Addresses.in(partnership, "challenges", challenge.id()),
                challenge.version());
    }

    private static List<Row> facts(ChallengeView challenge, Names names) {
        List<Row> facts = new ArrayList<>();
        facts.add(Row.of("Case", names.pseudonym(challenge.caseFile())));
        facts.add(Row.of("About", names.section(challenge.section())));
        if (challenge.grade() == null) {
            facts.add(Row.of("Finding of " + names.agency(challenge.challenged()), challenge.words()));
        } else {
            String grade = names.tool()
                    .scale()
                    .find(challenge.grade())
                    .map(Grade::name)
                    .orElse(challenge.grade());
            facts.add(Row.of("Grade of " + names.agency(challenge.challenged()), grade));
            facts.add(Row.of("Their reason", challenge.words()));
        }
        facts.add(Row.of(
                "Raised", London.moment(challenge.raisedAt()) + ", for " + names.agency(challenge.challenger())));
        return facts;
    }

    private static Field reply(ChallengeView challenge, String typed, FormErrors errors) {
        return Field.of("reply", Label.of("What does your agency say to it?").size(Label.Size.M))
                .hint(
                        "Say what your grade or finding rests on. You can change the reply until the outcome is recorded.")
                .value(typed == null && errors.isEmpty() ? challenge.reply() : typed)
                .error(errors.at("reply"));
    }

    static FormErrors replyErrors(RuleBroken refused, String typed) {
        return TypedText.of(typed) == null && !refused.faults().isEmpty()
                ? FormErrors.of("reply", "Enter what your agency says to the challenge")
                : FormErrors.of(refused);
    }
}

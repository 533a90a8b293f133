package org.caseaudit.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.OfstedScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {
    private static final Instant NOW = Instant.parse("2026-04-20T10:00:00Z");
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());
    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final AgencyId POLICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId HEALTH = new AgencyId(UUID.randomUUID());
    private static final ModerationItem ITEM = new ModerationItem(
            new ItemKey(CASE, "work"),
            OfstedScale.FOUR_GRADES,
            List.of(new AgencyGrade(POLICE, "good", "Seen at home twice.")));

    @Test
    void challenge_keepsTheWordsChallenged() {
        Challenged grade = in(ChallengeState.RAISED).subject();
        assertThat(grade.grade()).isEqualTo("good");
        assertThat(grade.words()).isEqualTo("Seen at home twice.");
        assertThat(Challenged.finding(finding(POLICE)).words()).isEqualTo("The father was never asked.");
    }

    @Test
    void challenge_isRefused_whenItIsOfOnesOwn() {
        assertThatThrownBy(() -> raised(Challenged.grade(CYCLE, ITEM, POLICE), POLICE))
                .hasFieldOrPropertyWithValue("code", Challenge.OF_OWN);
        assertThatThrownBy(() -> raised(Challenged.finding(finding(POLICE)), POLICE))
                .hasFieldOrPropertyWithValue("code", Challenge.OF_OWN);
    }

    @Test
    void challenge_isRefused_whenThereIsNothingOfAnothersToChallenge() {
        assertThatThrownBy(() -> Challenged.grade(CYCLE, ITEM, HEALTH)).hasMessageContaining("gave no grade");
        assertThatThrownBy(() -> Challenged.grade(CYCLE, ITEM, null)).hasMessageContaining("gave no grade");
        assertThatThrownBy(() -> Challenged.finding(finding(null))).hasMessageContaining("The meeting added");
    }

    @ParameterizedTest
    @CsvSource({"' ', 'The log.'", "'We were not called.', ' '", ","})
    void challenge_isRefused_withoutReasonOrEvidence(String text, String evidence) {
        assertThatThrownBy(() -> new Challenge(
                        new ChallengeId(UUID.randomUUID()),
                        Challenged.grade(CYCLE, ITEM, POLICE),
                        new Challenge.Doubt(HEALTH, text, evidence),
                        SOMEBODY,
                        NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void outcome_isRefused_withoutReasonOrKind() {
        assertThatThrownBy(() -> in(ChallengeState.REPLIED).decide(ChallengeOutcome.UPHELD, " ", SOMEBODY, NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> in(ChallengeState.REPLIED).decide(null, "unanswered", SOMEBODY, NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> in(ChallengeState.RAISED).reply(" ", SOMEBODY, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    private static Finding finding(AgencyId agency) {
        return new Finding(
                new FindingId(UUID.randomUUID()),
                new Finding.Source(CYCLE, CASE, "work", agency),
                FindingKind.DEVELOPMENT,
                "The father was never asked.");
    }

    private static Challenge raised(Challenged subject, AgencyId by) {
        return new Challenge(
                new ChallengeId(UUID.randomUUID()),
                subject,
                new Challenge.Doubt(by, "We saw otherwise.", "Our log of 3 November."),
                SOMEBODY,
                NOW);
    }

    private static Challenge in(ChallengeState state) {
        Challenge challenge = raised(Challenged.grade(CYCLE, ITEM, POLICE), HEALTH);
        if (state == ChallengeState.REPLIED) {
            perform(challenge, ChallengeCommand.REPLY);
        } else if (state == ChallengeState.DECIDED) {
            perform(challenge, ChallengeCommand.DECIDE);
        }
        return challenge;
    }

    private static void perform(Challenge challenge, ChallengeCommand command) {
        switch (command) {
            case REPLY -> challenge.reply("Our log says otherwise.", SOMEBODY, NOW);
            case DECIDE -> challenge.decide(ChallengeOutcome.NOT_UPHELD, "unanswered", SOMEBODY, NOW);
        }
    }
}

package org.caseaudit.application.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.OVERALL;
import static org.caseaudit.testing.SmallAudit.REQUIRES_IMPROVEMENT;

import java.util.List;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.report.ReportDesk;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.report.CombinedReport.ReportedChallenge;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.FormFilling;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/** Police and health graded the first child; children's services returned nothing. Health doubts the police's grade. */
class ChallengeUseCasesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;
    private final ItemKey overall = new ItemKey(audit.c01, OVERALL);

    private SmallAudit handedIn() {
        return audit.launch()
                .handIn(
                        audit.c01,
                        p.police,
                        GOOD,
                        form -> form.answering(SmallTemplate.DEVELOPMENT, "The father was never asked."))
                .handIn(audit.c01, p.health, REQUIRES_IMPROVEMENT);
    }

    @Test
    void challenge_hasTwoSidesAndAnOutcome_andAllOfItIsInTheReport() {
        handedIn().beginMeeting();
        ChallengeId id = raise(p.health.auditor(), overall, p.police.agency());
        p.use(ReplyToChallenge.class).handle(p.police.lead(), read(id), "The log was of another address.");
        decide(p.coordinator, id, ChallengeOutcome.NOT_UPHELD);
        audit.agreeOnTheRest(GOOD).beginReporting();
        assertThat(audit.draft().challenges())
                .containsExactly(new ReportedChallenge(
                        "C01",
                        "The case as a whole",
                        p.health.name(),
                        p.police.name(),
                        GOOD,
                        FormFilling.reason(GOOD),
                        "The child was not seen in June.",
                        "Our visits book, 3 to 28 June.",
                        "The log was of another address.",
                        ChallengeOutcome.NOT_UPHELD,
                        "Talked through."));
    }

    @Test
    void challenge_isDecidedAgain_atTheMeeting_andWhatWasDecidedBeforeIsInTheHistory() {
        handedIn().beginMeeting();
        ChallengeId id = raise(p.health.auditor(), overall, p.police.agency());
        decide(p.chair, id, ChallengeOutcome.NOT_UPHELD);
        p.use(DecideChallenge.class)
                .handle(p.chair, read(id), ChallengeOutcome.UPHELD, "The visits book was found after all.");

        assertThat(p.use(ChallengeQueries.class).one(p.health.lead(), id).outcome())
                .isEqualTo(ChallengeOutcome.UPHELD);
        assertThat(p.kept.history.everything())
                .filteredOn(f -> f.what().startsWith("challenge-decided"))
                .extracting(HistoryEntry::what, HistoryEntry::detail, HistoryEntry::reason)
                .containsExactly(
                        tuple(
                                "challenge-decided-again",
                                "UPHELD, was NOT_UPHELD",
                                "The visits book was found after all."),
                        tuple("challenge-decided", "NOT_UPHELD", "Talked through."));
        // without reason, nothing changes; once the meeting is over, the outcome stays
        assertThatThrownBy(
                        () -> p.use(DecideChallenge.class).handle(p.chair, read(id), ChallengeOutcome.WITHDRAWN, " "))
                .hasFieldOrPropertyWithValue("code", RuleBroken.INVALID);
        audit.agreeOnTheRest(GOOD).beginReporting();
        assertThatThrownBy(() -> decide(p.chair, id, ChallengeOutcome.WITHDRAWN))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
        assertThat(audit.draft().challenges())
                .extracting(ReportedChallenge::outcome)
                .containsExactly(ChallengeOutcome.UPHELD);
    }

    @Test
    void challenge_isSeen_byTheOfficeAndTheAgenciesInTheCaseFromTheMeetingOn() {
        handedIn().beginMeeting();
        ChallengeId id = raise(p.health.lead(), overall, p.police.agency());
        for (Actor one : List.of(p.police.auditor(), p.socialCare.lead(), p.health.auditor(), p.chair, p.scrutineer)) {
            assertThat(p.use(ChallengeQueries.class).of(one, audit.cycle))
                    .extracting(ChallengeView::id)
                    .containsExactly(id);
        }
        assertThat(p.use(ChallengeQueries.class).of(p.school.lead(), audit.cycle))
                .as("invited, but not in the case")
                .isEmpty();
        assertThatThrownBy(() -> p.use(ChallengeQueries.class).one(p.school.lead(), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> p.use(ChallengeQueries.class).of(p.boardMember, audit.cycle))
                .isInstanceOf(NotFound.class);
        audit.reopen();
        assertThatThrownBy(() -> p.use(ChallengeQueries.class).one(p.police.lead(), id))
                .as("blind again while forms can change")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void challenge_isRefused_beforeTheMeeting() {
        handedIn();
        assertThatThrownBy(() -> raise(p.health.auditor(), overall, p.police.agency()))
                .as("there is nothing there to challenge, whether or not the police handed in")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raise(p.chair, overall, p.police.agency()))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
    }

    @Test
    void challenge_isRefused_toWhoIsNotInTheCase() {
        handedIn().beginMeeting();
        assertThatThrownBy(() -> raise(p.school.auditor(), overall, p.police.agency()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> raise(p.chair, overall, p.police.agency()))
                .as("the office leads the meeting, it has no grade of its own")
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> raise(p.health.auditor(), new ItemKey(audit.c01, "no-such"), p.police.agency()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void challenge_isRefused_ofOnesOwnGradeAndOfOneNotGiven() {
        handedIn().beginMeeting();
        assertThatThrownBy(() -> raise(p.health.auditor(), overall, p.health.agency()))
                .hasFieldOrPropertyWithValue("code", Challenge.OF_OWN);
        assertThatThrownBy(() -> raise(p.health.auditor(), overall, p.socialCare.agency()))
                .as("children's services returned nothing")
                .hasFieldOrPropertyWithValue("code", RuleBroken.INVALID);
        raise(p.health.auditor(), overall, p.police.agency());
        assertThatThrownBy(() -> raise(p.health.lead(), overall, p.police.agency()))
                .as("once is enough")
                .hasFieldOrPropertyWithValue("code", RuleBroken.CONFLICT);
        raise(p.socialCare.lead(), overall, p.police.agency());
    }

    @Test
    void challenge_asksForWhichAgency_whenSomebodyServesTwoInTheCase() {
        handedIn().beginMeeting();
        Actor both = p.person(
                "Synthetic Secondee",
                new Seat(Role.AUDITOR, p.socialCare.agency()),
                new Seat(Role.AUDITOR, p.health.agency()));
        assertThatThrownBy(() -> raise(both, overall, p.police.agency())).hasMessageContaining("say for which one");
    }

    @Test
    void finding_isChallenged_likeAGrade() {
        handedIn().beginMeeting();
        FindingId finding = p.use(FindingQueries.class)
                .all(p.health.lead(), audit.cycle)
                .get(0)
                .id();
        ChallengeId id = raise(p.health.lead(), finding);
        ChallengeView view = p.use(ChallengeQueries.class).one(p.police.lead(), id);
        assertThat(view.challenged()).isEqualTo(p.police.agency());
        assertThat(view.words()).isEqualTo("The father was never asked.");
        assertThat(view.grade()).isNull();
        assertThatThrownBy(() -> raise(p.police.lead(), finding)).hasFieldOrPropertyWithValue("code", Challenge.OF_OWN);
        assertThatThrownBy(() -> raise(p.school.lead(), finding)).isInstanceOf(NotFound.class);
        FindingId ofTheMeeting = p.use(AddFinding.class)
                .handle(
                        p.chair,
                        new AddFinding.Command(audit.cycle, audit.c01, "work", FindingKind.DEVELOPMENT, "Nobody led."),
                        null);
        assertThatThrownBy(() -> raise(p.health.lead(), ofTheMeeting)).hasMessageContaining("The meeting added");
    }

    @Test
    void challenge_isRefused_whenItNamesBothOrNeither() {
        handedIn().beginMeeting();
        assertThatThrownBy(() -> p.use(RaiseChallenge.class)
                        .handle(
                                p.health.lead(),
                                new RaiseChallenge.Command(audit.cycle, null, null, null, null, "Why", "What"),
                                null))
                .hasMessageContaining("either a grade");
    }

    @Test
    void reply_andOutcome_areNotEverybodys() {
        handedIn().beginMeeting();
        ChallengeId id = raise(p.health.auditor(), overall, p.police.agency());
        assertThatThrownBy(() -> p.use(ReplyToChallenge.class).handle(p.health.lead(), read(id), "We agree with us."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> p.use(ReplyToChallenge.class).handle(p.school.lead(), read(id), "Who are they?"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(p.police.lead(), id, ChallengeOutcome.NOT_UPHELD))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(p.scrutineer, id, ChallengeOutcome.UPHELD))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void reporting_isRefused_whileAChallengeHasNoOutcome_andUnansweredIsOne() {
        handedIn().beginMeeting();
        ChallengeId id = raise(p.health.auditor(), overall, p.police.agency());
        assertThatThrownBy(() -> p.use(BeginReporting.class).handle(p.chair, audit.cycle, 0))
                .as("items are undecided too: both are told at once")
                .hasFieldOrPropertyWithValue("code", BeginReporting.UNDECIDED)
                .extracting(e -> ((RuleBroken) e).faults())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("C01/work", "C01/overall", "challenges/" + id.value());
        audit.agreeOnTheRest(GOOD);
        assertThatThrownBy(() -> p.use(BeginReporting.class).handle(p.chair, audit.cycle, 0))
                .hasFieldOrPropertyWithValue("code", BeginReporting.CHALLENGES_OPEN);
        p.use(DecideChallenge.class).handle(p.chair, read(id), ChallengeOutcome.UPHELD, "unanswered");
        audit.beginReporting();
        assertThat(audit.draft().challenges()).singleElement().satisfies(c -> {
            assertThat(c.reply()).isNull();
            assertThat(c.reason()).isEqualTo("unanswered");
        });
    }

    @Test
    void challenge_ofTheReportingTime_blocksSignOffUntilItHasAnOutcome() {
        handedIn().beginMeeting().agreeOnTheRest(GOOD).beginReporting().writeReport();
        ChallengeId late = raise(p.health.auditor(), overall, p.police.agency());
        assertThatThrownBy(() -> p.use(SignOffReport.class).handle(p.chair, audit.cycle, 0))
                .hasFieldOrPropertyWithValue("code", ReportDesk.BLOCKED);
        decide(p.chair, late, ChallengeOutcome.WITHDRAWN);
        audit.signOff();
        assertThatThrownBy(() -> raise(p.socialCare.auditor(), overall, p.police.agency()))
                .as("what is said now could not go into the report")
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
    }

    private ChallengeId raise(Actor who, ItemKey item, AgencyId challenged) {
        return raise(
                who,
                new RaiseChallenge.Command(
                        audit.cycle,
                        item,
                        challenged,
                        null,
                        null,
                        "The child was not seen in June.",
                        "Our visits book, 3 to 28 June."));
    }

    private ChallengeId raise(Actor who, FindingId finding) {
        return raise(
                who,
                new RaiseChallenge.Command(
                        audit.cycle, null, null, finding, null, "He was asked.", "Our visits book, 3 June."));
    }

    private ChallengeId raise(Actor who, RaiseChallenge.Command command) {
        return p.use(RaiseChallenge.class).handle(who, command, null);
    }

    private void decide(Actor who, ChallengeId id, ChallengeOutcome outcome) {
        p.use(DecideChallenge.class).handle(who, read(id), outcome, "Talked through.");
    }

    private static ChallengeDesk.Read read(ChallengeId id) {
        return new ChallengeDesk.Read(id, 0);
    }
}

package org.caseaudit.application.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.board.BoardQueries.ReportLine;
import org.caseaudit.application.board.LogQueries.BoardChallengeView;
import org.caseaudit.application.board.Risk.Kind;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

/** What the board finds over all reports, and what it challenges. */
class BoardLogTest {
    private final RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

    private BoardChallengeId challenge(AgencyId agency, String text) {
        return a.p.use(ChallengeReport.class)
                .handle(a.p.boardMember, new ChallengeReport.Command(a.cycle, agency, text), null);
    }

    private BoardChallengeView seen(BoardChallengeId id) {
        return a.p.use(LogQueries.class).challenge(a.p.boardMember, id);
    }

    private void answer(BoardChallengeId id, String reply) {
        a.p.use(AnswerBoardChallenge.class).handle(a.p.police.lead(), new AnswerBoardChallenge.Command(id, 0, reply));
    }

    private void moveTo(LocalDate date) {
        a.p.use(RedateAction.class).handle(a.p.chair, new ActionDesk.Read(a.action(), 0), date, "Ill.");
    }

    private List<Kind> risks(Actor who) {
        return a.p.use(LogQueries.class).of(who).risks().stream()
                .map(Risk::kind)
                .toList();
    }

    @Test
    void challenge_waitsForWhomItAsks_andKeepsItsReply() {
        BoardChallengeId id = challenge(a.p.police.agency(), "Why was the form late?");
        assertThat(seen(id).reply()).isNull();
        assertThat(a.p.use(LogQueries.class).challenge(a.p.police.lead(), id).mayAnswer())
                .isTrue();
        assertThat(a.p.use(LogQueries.class).challenge(a.p.health.lead(), id).mayAnswer())
                .isFalse();

        answer(id, "Nobody was free; two people are trained now.");

        assertThat(seen(id).reply()).startsWith("Nobody was free");
        assertThat(seen(id).repliedByName()).isNotBlank();
        assertThat(ruleBrokenBy(() -> answer(id, "On second thoughts.")).code()).isEqualTo(RuleBroken.CONFLICT);
    }

    @Test
    void challengeToTheOffice_isAnsweredByTheChair() {
        BoardChallengeId id = challenge(null, "Why only eight cases?");

        a.p.use(AnswerBoardChallenge.class)
                .handle(a.p.chair, new AnswerBoardChallenge.Command(id, 0, "Depth, not numbers."));

        assertThat(seen(id).reply()).isEqualTo("Depth, not numbers.");
    }

    @Test
    void challenge_isRefused_withoutWordsOrToNobody() {
        assertThat(ruleBrokenBy(() -> challenge(null, " ")).faults())
                .extracting(Fault::field)
                .containsExactly("text");
        assertThat(ruleBrokenBy(() -> challenge(new AgencyId(UUID.randomUUID()), "Why?"))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("agency");
    }

    @Test
    void risks_comeAndGoWithTheirCause() {
        assertThat(risks(a.p.boardMember)).contains(Kind.ACTION_NOT_ACCEPTED).doesNotContain(Kind.REPORT_RETURNED);

        a.p.use(AcceptAction.class).handle(a.p.police.auditor(), new ActionDesk.Read(a.action(), 0));
        assertThat(risks(a.p.boardMember)).doesNotContain(Kind.ACTION_NOT_ACCEPTED, Kind.DATE_MOVED_AGAIN);

        moveTo(LocalDate.of(2026, 12, 1));
        assertThat(risks(a.p.boardMember)).as("once may happen").doesNotContain(Kind.DATE_MOVED_AGAIN);
        moveTo(LocalDate.of(2027, 2, 1));
        assertThat(risks(a.p.boardMember)).contains(Kind.DATE_MOVED_AGAIN);

        a.p.use(ReturnReport.class)
                .handle(a.p.boardMember, new ReturnReport.Command(a.cycle, 0, "Say what changes for children."));
        assertThat(risks(a.p.boardMember)).contains(Kind.REPORT_RETURNED);
    }

    @Test
    void concerns_areCountedForTheBoard_andNotForAgencies() {
        assertThat(risks(a.p.boardMember)).containsAnyOf(Kind.CONCERNS_OPEN, Kind.CONCERNS_OVERDUE);
        assertThat(risks(a.p.health.lead())).doesNotContain(Kind.CONCERNS_OPEN, Kind.CONCERNS_OVERDUE);
    }

    @Test
    void reportList_tellsWhereItStandsWithTheBoard_andWhatBecomesOfItsActions() {
        ReportLine line = a.p.use(BoardQueries.class).reports(a.p.boardMember).get(0);

        assertThat(line.state()).isEqualTo(ReportState.PRESENTED);
        assertThat(line.cases()).isEqualTo(2);
        assertThat(line.actions()).isEqualTo(1);
        assertThat(line.openActions()).isEqualTo(1);
        assertThat(line.overdueActions()).isZero();
    }
}

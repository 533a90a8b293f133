package org.caseaudit.application.mywork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.concern.ConcernTask;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Milestone;
import org.caseaudit.domain.finding.FindingId;

/**
 * Everything that waits for one person in one partnership. Days left are counted to the date beside them by the calendar
 * of the partnership's country, below 0 when it has passed. A theme is null where the audit itself is hidden from the
 * person: a concern or a finding may reach an agency that was not invited.
 *
 * @param forms to fill, returned ones first, then by due date
 * @param toSignOff handed in for an agency the person leads, where the cycle asks for sign-off; by due date
 * @param involvement questions whether children are known, by the day they are wanted
 * @param concerns that ask something of the person, or that they raised and others act on; by due date
 * @param actions the person owns, by deadline
 * @param challenges of the person's agencies' grades and findings that wait for a reply, oldest first
 * @param boardChallenges of the board that wait for the person's answer; the chair is shown those to agencies too
 * @param findings about an agency the person leads that wait for a reply, oldest first
 * @param audits those the person runs, from the plan until the report is out, by their next day
 * @param reports that wait for the decision of the board the person is of, by meeting
 */
public record MyWork(
        List<FormDue> forms,
        List<FormToSignOff> toSignOff,
        List<InvolvementToAnswer> involvement,
        List<ConcernAtHand> concerns,
        List<ActionOwned> actions,
        List<ChallengeToAnswer> challenges,
        List<BoardChallengeToAnswer> boardChallenges,
        List<FindingToAnswer> findings,
        List<AuditUnderWay> audits,
        List<ReportToDecide> reports) {

    /** @param returnedBecause the lead's reason while the form is returned, else null */
    public record FormDue(
            AssignmentId assignment,
            CycleId cycle,
            String theme,
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            LocalDate due,
            long daysLeft,
            AssignmentState state,
            String returnedBecause) {}

    public record FormToSignOff(
            AssignmentId assignment,
            CycleId cycle,
            String theme,
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            String auditorName,
            LocalDate due,
            long daysLeft,
            Instant submittedAt) {}

    /**
     * One agency in one cycle.
     *
     * @param cases there are
     * @param unanswered of those
     * @param wantedBy the day the forms go out: they go only to agencies that have answered that they know the child
     */
    public record InvolvementToAnswer(
            CycleId cycle,
            String theme,
            AgencyId agency,
            String agencyName,
            int cases,
            int unanswered,
            LocalDate wantedBy,
            long daysLeft) {}

    public record ConcernAtHand(
            ConcernId concern,
            CycleId cycle,
            String theme,
            CaseId caseFile,
            String pseudonym,
            ConcernState state,
            ConcernTask task,
            LocalDate due,
            long daysLeft,
            boolean overdue) {}

    public record ActionOwned(
            ActionId action,
            CycleId cycle,
            String theme,
            String text,
            AgencyId agency,
            String agencyName,
            ActionState state,
            LocalDate deadline,
            long daysLeft,
            boolean overdue) {}

    /** @param agency challenged */
    public record ChallengeToAnswer(
            ChallengeId challenge,
            CycleId cycle,
            String theme,
            CaseId caseFile,
            String pseudonym,
            String section,
            AgencyId agency,
            String agencyName,
            Instant raisedAt) {}

    /**
     * @param agency that is asked; null for chair and coordinator
     * @param mine whether the person is to answer, or only sees that an agency has not yet
     */
    public record BoardChallengeToAnswer(
            BoardChallengeId challenge,
            CycleId cycle,
            String theme,
            AgencyId agency,
            String agencyName,
            String text,
            boolean mine,
            Instant raisedAt) {}

    /**
     * @param caseFile null when it is about no case, the pseudonym likewise
     * @param agency it is about
     */
    public record FindingToAnswer(
            FindingId finding,
            CycleId cycle,
            String theme,
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            String text) {}

    /** @param next what the timetable asks for next; its day may have passed */
    public record AuditUnderWay(
            CycleId cycle, String theme, CycleState state, Milestone next, LocalDate day, long daysLeft) {}

    public record ReportToDecide(CycleId cycle, String theme, LocalDate meeting) {}
}

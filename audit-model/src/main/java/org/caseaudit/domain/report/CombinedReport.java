package org.caseaudit.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.figures.ChangeFigures;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.voice.VoiceKind;

/**
 * The composed report as it is read and frozen: names and pseudonyms, no identifiers, no identity of a child.
 * Counts of grades are maps from the grade's code, best grade first.
 *
 * @param reAudit null when the audit repeats none
 * @param thinAnswers a prompt for conversations, no score; null in reports frozen before it was part of them
 */
public record CombinedReport(
        About about,
        Narrative narrative,
        Sample sample,
        Participation participation,
        List<SectionFigures> sections,
        List<SectionAgreement> agreement,
        ReAudit reAudit,
        List<CaseOutcome> cases,
        List<Disagreement> disagreements,
        List<ReportedChallenge> challenges,
        List<CaseVoices> voices,
        ConcernCount concerns,
        ThinAnswers thinAnswers,
        Map<FindingKind, List<ReportedFinding>> findings,
        List<LeftOut> leftOut,
        List<ReportedRecommendation> recommendations,
        KeyFigures figures) {

    /** As those may read it who were not at the table: nothing of single cases, and no small number of children. */
    public CombinedReport withoutCases() {
        return new WithoutCases(this).report();
    }

    public record About(
            String theme,
            String whyNow,
            String boardPriority,
            String scope,
            List<String> keyLines,
            LocalDate lookBackFrom,
            LocalDate judgeFrom,
            LocalDate windowTo,
            LocalDate meeting,
            String template,
            int templateVersion,
            List<GradeMeaning> scale) {}

    public record GradeMeaning(String code, String name, String descriptor, boolean good) {}

    /**
     * Who is in the sample, counted by each characteristic, and what it can stand for.
     *
     * @param composition told without cases, null for a count that is not told, and none for a characteristic that is not
     * @param drawn null for cases that were chosen
     */
    public record Sample(
            int cases,
            SampleMethod method,
            String note,
            String caution,
            Map<String, Map<String, Integer>> composition,
            HowDrawn drawn,
            GoodOrBetter goodOrBetter) {}

    /**
     * How the cases were drawn, with what the record of the draw holds besides the list (docs/redraw-a-sample.md).
     *
     * @param eligible candidates on the list
     * @param frozenAt when the list was fixed and its hash recorded, before there was a seed
     * @param seedSource where the seed came from; null when it was made here
     * @param minimum the fewest a stratum gave, or all its cases
     * @param replaced drawn cases that gave way to a reserve
     * @param givenUp what was drawn or listed before and counts no more
     */
    public record HowDrawn(
            String sentence,
            int eligible,
            String frameHash,
            Instant frozenAt,
            String seed,
            String seedSource,
            Instant drawnAt,
            int size,
            int minimum,
            List<StratumDrawn> strata,
            List<CaseReplaced> replaced,
            List<GivenUp> givenUp) {}

    /** @param good of the cases drawn, those graded good or better; null unless each case has a common grade */
    public record StratumDrawn(String stratum, int eligible, int drawn, Integer good) {}

    public record CaseReplaced(String pseudonym, String by, String reason, Instant at) {}

    public record GivenUp(String reason, Instant at) {}

    /**
     * How many cases the meeting graded good or better, and what that says of all eligible ones: limits only for a random
     * draw with one grade for each case.
     *
     * @param eligible null where the cases stand for nothing but themselves
     * @param sampled cases with a common grade, and of these the good ones; null where a case has none
     * @param low limits of the exact 95% interval (see {@link org.caseaudit.domain.figures.ProportionFigures}), or null
     */
    public record GoodOrBetter(
            Integer eligible, Integer sampled, Integer good, Integer low, Integer high, String sentence) {}

    /**
     * Nil returns, forms not returned, late forms and what could not be judged are four things and stay apart.
     *
     * @param notJudged where an agency could not judge, by case and section, with its reason
     * @param attendance at the grading meeting, by agency, without names; null in a report signed off before it was kept,
     *     like everything here that is said to be null
     * @param overrideReason why the chair began the meeting while forms were outstanding; null when none were
     */
    public record Participation(
            List<AgencyParticipation> agencies,
            AgencyParticipation total,
            List<ItemNotJudged> notJudged,
            List<AgencyAttendance> attendance,
            String overrideReason) {}

    /**
     * @param asked forms the agency was asked for
     * @param returned forms handed in
     * @param late of those, handed in after their due date
     * @param excused nil returns by kind, given after the agency had its form
     * @param notReturned forms still out when the meeting began
     * @param involvement answers to "known to us?" by kind, one for each case, those given by excusing a form among them;
     *     or null
     * @param couldNotJudge grades the agency could not give, section by section; or null
     */
    public record AgencyParticipation(
            String agency,
            int asked,
            int returned,
            int late,
            Map<String, Integer> excused,
            int notReturned,
            Map<String, Integer> involvement,
            Integer couldNotJudge) {}

    public record ItemNotJudged(String pseudonym, String section, String title, String agency, String reason) {}

    /**
     * @param agency or null for the office and guests of no agency
     * @param roles in which people were present, guests by what they are, each as often as there were people
     */
    public record AgencyAttendance(String agency, int present, int apologies, int absent, List<String> roles) {}

    /**
     * @param before agencies' grades by grade
     * @param after the meeting's grades by grade, one per case
     * @param withoutCommonGrade cases on which the meeting agreed to differ without a grade
     * @param couldNotJudge agencies' forms that could not judge it; null in a report signed off before it was counted
     */
    public record SectionFigures(
            String section,
            String title,
            Map<String, Integer> before,
            Map<String, Integer> after,
            int withoutCommonGrade,
            int unanimous,
            int spread,
            int oneAgency,
            Integer couldNotJudge) {}

    /**
     * How far the agencies agreed in a section, before the meeting; the agencies are the rows of the figures.
     *
     * @param ownPart whether each graded its own part, so that differences need not be disagreement
     */
    public record SectionAgreement(
            String section, String title, boolean ownPart, List<String> agencies, AgreementFigures figures) {}

    /**
     * The earlier audit this one repeats, and what changed since, section by section, the case as a whole last.
     *
     * @param method how its cases came to be in it
     */
    public record ReAudit(
            String theme, LocalDate meeting, int cases, SampleMethod method, List<SectionChange> sections) {}

    /**
     * The meetings' grades then and now, one for each case that has one.
     *
     * @param earlier by the grades of the scale used then; empty when the earlier tool graded nothing of the kind
     * @param figures null where the two cannot be compared
     * @param sentence what may be said of the change, or why nothing can
     */
    public record SectionChange(
            String section,
            String title,
            Map<String, Integer> earlier,
            Map<String, Integer> now,
            ChangeFigures figures,
            String sentence) {}

    /**
     * What became of a case as a whole; outcome and grade are null where nothing was graded.
     *
     * @param agreement how far its agencies agreed; null in a report signed off before it was counted
     */
    public record CaseOutcome(
            String pseudonym,
            int forms,
            ItemStatus status,
            DecisionKind outcome,
            String grade,
            boolean urgent,
            CaseAgreement agreement) {}

    /** The items of one case (its sections and the case as a whole) by how the agencies graded them before the meeting. */
    public record CaseAgreement(int unanimous, int spread, int oneAgency) {}

    /**
     * An item on which the agencies were not all of one mind, or on which the meeting gave another grade than an agency,
     * with everything said about it.
     *
     * @param responses what agencies said afterwards to a grade that is not theirs
     */
    public record Disagreement(
            String pseudonym,
            String section,
            String title,
            int distance,
            boolean straddlesGood,
            List<GradeGiven> grades,
            DecisionKind outcome,
            String grade,
            String reason,
            List<KeptDissent> dissents,
            List<GivenResponse> responses) {}

    public record GradeGiven(String agency, String grade, String reason) {}

    public record GivenResponse(String agency, String text) {}

    public record KeptDissent(String agency, String grade, String reason) {}

    /**
     * What one agency questioned in another's form, with both sides and what came of it.
     *
     * @param title of the section in which it stood
     * @param grade the grade challenged, or null when a finding was
     * @param words the reason for the grade, or the finding
     * @param reply null when the agency challenged did not answer
     */
    public record ReportedChallenge(
            String pseudonym,
            String title,
            String challenger,
            String challenged,
            String grade,
            String words,
            String text,
            String evidence,
            String reply,
            ChallengeOutcome outcome,
            String reason) {}

    /**
     * What was heard of a case. Who recorded it and when stays outside: among a handful of children it could tell who spoke.
     *
     * @param pseudonym null where no case is told of; then all voices of the audit are counted as not quoted
     * @param withoutConsent voices kept and not quoted, by kind
     */
    public record CaseVoices(String pseudonym, List<HeardVoice> heard, Map<VoiceKind, Integer> withoutConsent) {}

    public record HeardVoice(VoiceKind kind, String how, String text) {}

    /** How many, and no more: what a concern was about is a matter of those who act on it. */
    public record ConcernCount(int raised, int resolved) {}

    /** Where forms were thin, with the thresholds by which they were found to be. */
    public record ThinAnswers(DepthThresholds thresholds, List<ThinPlace> places) {}

    /**
     * @param pseudonyms of the cases in whose forms it occurs
     * @param count how often it occurs
     */
    public record ThinPlace(
            String agency, String section, String title, DepthKind kind, List<String> pseudonyms, int count) {}

    /**
     * @param about the agency a finding about another agency concerns, else null
     * @param reply what that agency says to it, or null
     */
    public record ReportedFinding(
            String pseudonym, String section, String agency, String text, String about, String reply) {}

    public record LeftOut(
            FindingKind kind,
            String pseudonym,
            String agency,
            String text,
            String reason,
            String about,
            String reply) {}

    public record ReportedRecommendation(
            int number, String text, String noActionReason, List<ReportedAction> actions) {}

    public record ReportedAction(
            String text, String owner, String agency, LocalDate deadline, String measure, ActionState state) {}

    /**
     * The figures on one card. Each counts rows of the database, so that anybody can count them again.
     *
     * @param items case × section (and overall) pairs that at least one agency graded
     * @param unanimous items on which two or more agencies gave the same grade
     * @param spread items on which two or more agencies did not all give the same grade
     * @param oneAgency items only one agency graded
     * @param agreedToDiffer items on which the meeting agreed to differ
     * @param dissents grades kept against the meeting's
     * @param challenges grades and findings one agency questioned in another's form
     * @param gradesBefore agencies' overall grades by grade
     * @param gradesAfter the meeting's overall grades by grade; a case without common grade is in none
     * @param findings findings in the report by kind
     */
    public record KeyFigures(
            String cycle,
            int cases,
            int agencies,
            int assignments,
            int returned,
            int late,
            Map<String, Integer> excused,
            int notReturned,
            int items,
            int unanimous,
            int spread,
            int oneAgency,
            int agreedToDiffer,
            int dissents,
            int challenges,
            Map<String, Integer> gradesBefore,
            Map<String, Integer> gradesAfter,
            Map<String, Integer> findings,
            int actions) {}
}

package org.caseaudit.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.voice.VoiceKind;

/**
 * The composed report as it is read and frozen: names and pseudonyms, no identifiers, no identity of a child.
 * Counts of grades are maps from the grade's code, best grade first.
 */
public record CombinedReport(
        About about,
        Narrative narrative,
        Sample sample,
        Participation participation,
        List<SectionFigures> sections,
        List<SectionAgreement> agreement,
        List<CaseOutcome> cases,
        List<Disagreement> disagreements,
        List<ReportedChallenge> challenges,
        List<CaseVoices> voices,
        ConcernCount concerns,
        Map<FindingKind, List<ReportedFinding>> findings,
        List<LeftOut> leftOut,
        List<ReportedRecommendation> recommendations,
        KeyFigures figures) {

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

    /** Who is in the sample, counted by each characteristic. */
    public record Sample(
            int cases,
            SampleMethod method,
            String note,
            String caution,
            Map<String, Map<String, Integer>> composition) {}

    /** Nil returns, forms not returned and late forms are three things and stay apart. */
    public record Participation(List<AgencyParticipation> agencies, AgencyParticipation total) {}

    /**
     * @param asked forms the agency was asked for
     * @param returned forms handed in
     * @param late of those, handed in after their due date
     * @param excused nil returns by kind
     * @param notReturned forms still out when the meeting began
     */
    public record AgencyParticipation(
            String agency, int asked, int returned, int late, Map<String, Integer> excused, int notReturned) {}

    /**
     * @param before agencies' grades by grade
     * @param after the meeting's grades by grade, one per case
     * @param withoutCommonGrade cases on which the meeting agreed to differ without a grade
     */
    public record SectionFigures(
            String section,
            String title,
            Map<String, Integer> before,
            Map<String, Integer> after,
            int withoutCommonGrade,
            int unanimous,
            int spread,
            int oneAgency) {}

    /**
     * How far the agencies agreed in a section, before the meeting; the agencies are the rows of the figures.
     *
     * @param ownPart whether each graded its own part, so that differences need not be disagreement
     */
    public record SectionAgreement(
            String section, String title, boolean ownPart, List<String> agencies, AgreementFigures figures) {}

    /** What became of a case as a whole; outcome and grade are null where nothing was graded. */
    public record CaseOutcome(
            String pseudonym, int forms, ItemStatus status, DecisionKind outcome, String grade, boolean urgent) {}

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
     * @param withoutConsent voices kept and not quoted, by kind
     */
    public record CaseVoices(String pseudonym, List<HeardVoice> heard, Map<VoiceKind, Integer> withoutConsent) {}

    public record HeardVoice(VoiceKind kind, String how, String text) {}

    /** How many, and no more: what a concern was about is a matter of those who act on it. */
    public record ConcernCount(int raised, int resolved) {}

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
            Map<String, Integer> gradesBefore,
            Map<String, Integer> gradesAfter,
            Map<String, Integer> findings,
            int actions) {}
}

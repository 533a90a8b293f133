package org.caseaudit.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseaudit.testing.Moment;

/** What an attempt is about: whoever may not see it must not learn from any attempt that it exists. */
enum Subject {
    /** Agencies, people, templates: no attempt names anything that is hidden from a member. */
    PARTNERSHIP(null, Moment.PLANNED, Set.of()),
    /** Whatever is theirs; names nothing in particular. */
    THEIR_OWN(
            null,
            Moment.PLANNED,
            Set.of(
                    "ActionQueries.all",
                    "BoardQueries.reports",
                    "BoardQueries.trends",
                    "BoardQueries.picture",
                    "PictureQueries.ofActions",
                    "PictureQueries.drawnOfActions",
                    "LogQueries.of",
                    "CycleQueries.all",
                    "ProgrammeQueries.of",
                    "AssignmentQueries.mine",
                    "OwedQueries.byOwnAgencies",
                    "ConcernQueries.open",
                    "DocumentQueries.confirm",
                    "MyWorkQueries.of",
                    "ParticipationQueries.between",
                    "FindingQueries.aboutOwnAgencies")),
    CYCLE("CycleQueries.one", Moment.PLANNED, Set.of()),
    CASE(
            "CaseQueries.one",
            Moment.PLANNED,
            Set.of("CaseQueries.one", "DescribeCase", "SealIdentity", "LookAtIdentity", "RaiseConcern", "RecordVoice")),
    FORM(
            "AssignmentQueries.one",
            Moment.PLANNED,
            Set.of(
                    "AssignmentQueries.one",
                    "HandOverForm",
                    "ExcuseForm",
                    "SaveEntry",
                    "RestoreRevision",
                    "AttachToAnswer",
                    "TakeCopy",
                    "EvidenceQueries.ofForm",
                    "SubmitForm",
                    "WithdrawForm",
                    "SignOffForm",
                    "ReturnForm",
                    "FormQueries.form",
                    "FormQueries.entry",
                    "FormQueries.revisions",
                    "FormQueries.missing",
                    "UrgentGradeQueries.inForm")),
    FILE("EvidenceQueries.one", Moment.OPEN, Set.of("EvidenceQueries.one", "DownloadEvidence", "RemoveEvidence")),
    FINDING(
            "FindingQueries.one",
            Moment.MODERATION,
            Set.of("FindingQueries.one", "PlaceFinding", "NameAgencyConcerned", "ReplyToFinding")),
    VOICE("VoiceQueries.one", Moment.OPEN, Set.of("VoiceQueries.one", "AmendVoice")),
    CONCERN(
            "ConcernQueries.one",
            Moment.OPEN,
            Set.of("ConcernQueries.one", "ReferConcern", "RecordConcernAction", "ResolveConcern")),
    CHALLENGE(
            "ChallengeQueries.one",
            Moment.MODERATION,
            Set.of("ChallengeQueries.one", "ReplyToChallenge", "DecideChallenge")),
    RECEIPT("BriefingQueries.receipt", Moment.CLOSED, Set.of("BriefingQueries.receipt", "AmendReceipt")),
    RECOMMENDATION(
            "ActionQueries.recommendation",
            Moment.REPORTING,
            Set.of("ActionQueries.recommendation", "WordRecommendation", "ProposeAction")),
    LISTED(
            "ListedActionQueries.one",
            Moment.REPORTING,
            Set.of("ListedActionQueries.one", "TakeListedAction", "StrikeListedAction")),
    ACTION(
            "ActionQueries.one",
            Moment.REPORTING,
            Set.of(
                    "ActionQueries.one",
                    "ActionQueries.history",
                    "CheckImpact",
                    "AmendAction",
                    "AcceptAction",
                    "EvidenceAction",
                    "AttachToAction",
                    "EvidenceQueries.ofAction",
                    "ReturnAction",
                    "CloseAction",
                    "ReopenAction",
                    "CarryActionForward",
                    "RedateAction",
                    "ApproveRedating",
                    "RejectRedating",
                    "HandOverAction"));

    private static final Set<String> OF_THE_PARTNERSHIP = Set.of(
            "AddAgency",
            "DescribeAgency",
            "InvitePerson",
            "EndMembership",
            "ChangeSettings",
            "ChangeContact",
            "ContactQueries.of",
            "SettingsQueries.current",
            "ImportTemplate",
            "RewriteTemplate",
            "PublishTemplate",
            "RetireTemplate",
            "PlanCycle",
            "TimetableQueries.around",
            "TakePartnership",
            "OpenCalendarFeed",
            "RevokeCalendarFeed",
            "ReadCalendarFeed",
            "CalendarQueries.mine",
            "CopyTemplate",
            "BeginTemplate",
            "CorrectPerson",
            "HandOverWork");

    private final String query;
    private final Moment since;
    private final Set<String> attempts;

    /**
     * @param query which shows it to those who may see it
     * @param since when there is one
     */
    Subject(String query, Moment since, Set<String> attempts) {
        this.query = query;
        this.since = since;
        this.attempts = attempts;
    }

    static Subject of(String attempt) {
        for (Subject subject : values()) {
            if (subject.attempts.contains(attempt)) {
                return subject;
            }
        }
        boolean ofThePartnership = OF_THE_PARTNERSHIP.contains(attempt)
                || attempt.startsWith("AgencyQueries.")
                || attempt.startsWith("OpenWorkQueries.")
                || attempt.startsWith("TemplateQueries.")
                || attempt.startsWith("MailQueries.");
        return ofThePartnership ? PARTNERSHIP : CYCLE;
    }

    boolean mayBeHidden() {
        return query != null;
    }

    String query() {
        return query;
    }

    /** When there is one; for what has nothing to do with audits one moment is as good as another. */
    List<Moment> moments() {
        if (this == PARTNERSHIP) {
            return List.of(since);
        }
        return Arrays.stream(Moment.values())
                .filter(m -> m.compareTo(since) >= 0)
                .filter(m -> m != Moment.ABANDONED || since.compareTo(Moment.OPEN) <= 0) // abandoned before the meeting
                .toList();
    }
}

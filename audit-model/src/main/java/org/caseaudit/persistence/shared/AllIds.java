package org.caseaudit.persistence.shared;

import java.util.List;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ImpactCheckId;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.briefing.BriefingAddresseeId;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.calendar.CalendarFeedId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.document.FrozenDocumentId;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.history.HistoryEntryId;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.DissentId;
import org.caseaudit.domain.moderation.GradeResponseId;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.ReportVersionId;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.LotId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.voice.VoiceId;

/** Every typed identifier; a test finds the one that was forgotten. */
final class AllIds {
    static final List<Class<? extends Id>> TYPES = List.of(
            PartnershipId.class,
            PersonId.class,
            AgencyId.class,
            MembershipId.class,
            TemplateVersionId.class,
            CycleId.class,
            InvitationId.class,
            CaseId.class,
            InvolvementId.class,
            AssignmentId.class,
            FormEntryId.class,
            CandidateListId.class,
            CandidateId.class,
            DrawId.class,
            LotId.class,
            BoardChallengeId.class,
            ChallengeId.class,
            ConcernId.class,
            AttendanceId.class,
            DecisionId.class,
            DissentId.class,
            GradeResponseId.class,
            EvidenceId.class,
            FindingId.class,
            ReportId.class,
            ReportVersionId.class,
            RecommendationId.class,
            ActionId.class,
            ImpactCheckId.class,
            ListedActionId.class,
            RedatingId.class,
            VoiceId.class,
            FrozenDocumentId.class,
            BriefingId.class,
            BriefingAddresseeId.class,
            BriefingReceiptId.class,
            CalendarFeedId.class,
            MailId.class,
            HistoryEntryId.class);

    private AllIds() {}
}

package org.caseaudit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caseaudit.web.actionplan.ActionFilePages;
import org.caseaudit.web.actionplan.ActionListPages;
import org.caseaudit.web.actionplan.ActionPages;
import org.caseaudit.web.actionplan.ActionStepPages;
import org.caseaudit.web.agency.AgencyDetailsPages;
import org.caseaudit.web.agency.AgencyPages;
import org.caseaudit.web.agency.MembershipPages;
import org.caseaudit.web.agency.PeoplePages;
import org.caseaudit.web.assignment.AssignmentPages;
import org.caseaudit.web.assignment.ChildPages;
import org.caseaudit.web.assignment.HandOverPages;
import org.caseaudit.web.assignment.NilReturnPages;
import org.caseaudit.web.assignment.SignOffPages;
import org.caseaudit.web.board.BoardPages;
import org.caseaudit.web.board.ReportPages;
import org.caseaudit.web.briefing.BriefingPages;
import org.caseaudit.web.briefing.ReceiptPages;
import org.caseaudit.web.calendar.CalendarPages;
import org.caseaudit.web.calendar.FeedPages;
import org.caseaudit.web.casefile.IdentityPages;
import org.caseaudit.web.casefile.InvolvementPages;
import org.caseaudit.web.challenge.ChallengePages;
import org.caseaudit.web.challenge.RaisingPages;
import org.caseaudit.web.comparison.ComparisonPages;
import org.caseaudit.web.comparison.GradesPages;
import org.caseaudit.web.concern.ConcernPages;
import org.caseaudit.web.cycle.CyclePages;
import org.caseaudit.web.document.DocumentPages;
import org.caseaudit.web.document.ExitPages;
import org.caseaudit.web.error.CommitFailures;
import org.caseaudit.web.error.ErrorPages;
import org.caseaudit.web.evidence.AnswerFilesPages;
import org.caseaudit.web.evidence.FilePages;
import org.caseaudit.web.finding.FindingPages;
import org.caseaudit.web.form.IdParameters;
import org.caseaudit.web.form.UploadLimit;
import org.caseaudit.web.grading.CheckPages;
import org.caseaudit.web.grading.EntryPages;
import org.caseaudit.web.grading.HistoryPages;
import org.caseaudit.web.grading.ReadPages;
import org.caseaudit.web.grading.SectionPages;
import org.caseaudit.web.help.ContactPages;
import org.caseaudit.web.help.HelpPages;
import org.caseaudit.web.history.AuditHistoryPages;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.mail.OutboxPages;
import org.caseaudit.web.moderation.AttendancePages;
import org.caseaudit.web.moderation.MeetingCasePages;
import org.caseaudit.web.moderation.MeetingChallengePages;
import org.caseaudit.web.moderation.MeetingFindingPages;
import org.caseaudit.web.moderation.MeetingPages;
import org.caseaudit.web.mywork.MyWorkPages;
import org.caseaudit.web.ops.PageName;
import org.caseaudit.web.partnership.SettingsPages;
import org.caseaudit.web.picture.PicturePages;
import org.caseaudit.web.planning.AllocationPages;
import org.caseaudit.web.planning.CandidatePages;
import org.caseaudit.web.planning.CaseChangePages;
import org.caseaudit.web.planning.CasesPages;
import org.caseaudit.web.planning.InvolvementSheetPages;
import org.caseaudit.web.planning.NewCyclePages;
import org.caseaudit.web.planning.PlanPages;
import org.caseaudit.web.planning.StepPages;
import org.caseaudit.web.programme.ProgrammePages;
import org.caseaudit.web.progress.ProgressPages;
import org.caseaudit.web.report.FindingPlacePages;
import org.caseaudit.web.report.NarrativePages;
import org.caseaudit.web.report.PlannedActionPages;
import org.caseaudit.web.report.RecommendationPages;
import org.caseaudit.web.report.VersionPages;
import org.caseaudit.web.report.WorkshopPages;
import org.caseaudit.web.signedout.SignedOutPages;
import org.caseaudit.web.template.ConditionPages;
import org.caseaudit.web.template.DraftPages;
import org.caseaudit.web.template.ImportPages;
import org.caseaudit.web.template.LibraryPages;
import org.caseaudit.web.template.LifePages;
import org.caseaudit.web.template.QuestionEditPages;
import org.caseaudit.web.template.SectionEditPages;
import org.caseaudit.web.template.TemplatePages;
import org.caseaudit.web.template.TrialPages;
import org.caseaudit.web.voice.VoicePages;

/**
 * The pages and everything in them. Named one by one, like the API's: both live in one deployable and must not pick up each
 * other's parts. A test compares the list with the classes.
 */
@ApplicationPath("/")
@ApplicationScoped
public class PagesApp extends Application {
    static final Set<Class<?>> PLUMBING = Set.of(
            CommitFailures.class,
            ErrorPages.class,
            HtmlWriter.class,
            IdParameters.class,
            PageName.class,
            UploadLimit.class);

    static final Set<Class<?>> PAGES = Set.of(
            ActionFilePages.class,
            ActionListPages.class,
            ActionPages.class,
            ActionStepPages.class,
            AgencyDetailsPages.class,
            AgencyPages.class,
            AllocationPages.class,
            AnswerFilesPages.class,
            AssignmentPages.class,
            AttendancePages.class,
            BoardPages.class,
            BriefingPages.class,
            CalendarPages.class,
            CandidatePages.class,
            CaseChangePages.class,
            CasesPages.class,
            ChallengePages.class,
            CheckPages.class,
            ChildPages.class,
            ComparisonPages.class,
            ConcernPages.class,
            ConditionPages.class,
            ContactPages.class,
            CyclePages.class,
            DocumentPages.class,
            DraftPages.class,
            EntryPages.class,
            ExitPages.class,
            FeedPages.class,
            FilePages.class,
            FindingPages.class,
            FindingPlacePages.class,
            GradesPages.class,
            HandOverPages.class,
            HelpPages.class,
            HistoryPages.class,
            IdentityPages.class,
            ImportPages.class,
            InvolvementPages.class,
            InvolvementSheetPages.class,
            LibraryPages.class,
            MeetingCasePages.class,
            MeetingChallengePages.class,
            MeetingFindingPages.class,
            MeetingPages.class,
            MembershipPages.class,
            MyWorkPages.class,
            NarrativePages.class,
            NewCyclePages.class,
            NilReturnPages.class,
            PeoplePages.class,
            PlanPages.class,
            AuditHistoryPages.class,
            OutboxPages.class,
            PicturePages.class,
            VoicePages.class,
            PlannedActionPages.class,
            ProgrammePages.class,
            ProgressPages.class,
            QuestionEditPages.class,
            RaisingPages.class,
            ReadPages.class,
            ReceiptPages.class,
            RecommendationPages.class,
            ReportPages.class,
            SectionEditPages.class,
            SectionPages.class,
            SettingsPages.class,
            SignOffPages.class,
            SignedOutPages.class,
            LifePages.class,
            StepPages.class,
            TemplatePages.class,
            TrialPages.class,
            VersionPages.class,
            WorkshopPages.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(PLUMBING);
        all.addAll(PAGES);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableAutoDiscovery", true,
                // the one feature of the server that is wanted; named in words, it is no class of ours to compile
                // against
                "jersey.config.server.provider.classnames", "org.glassfish.jersey.media.multipart.MultiPartFeature",
                "jersey.config.disableJsonBinding", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}

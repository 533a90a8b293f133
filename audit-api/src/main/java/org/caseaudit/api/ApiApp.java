package org.caseaudit.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.caseaudit.api.access.MeResource;
import org.caseaudit.api.access.Membership;
import org.caseaudit.api.access.TokenNeeded;
import org.caseaudit.api.actionplan.ActionListResource;
import org.caseaudit.api.actionplan.ActionResource;
import org.caseaudit.api.actionplan.RecommendationResource;
import org.caseaudit.api.agency.AgencyResource;
import org.caseaudit.api.agency.PeopleResource;
import org.caseaudit.api.assignment.AssignmentResource;
import org.caseaudit.api.board.BoardResource;
import org.caseaudit.api.briefing.BriefingResource;
import org.caseaudit.api.calendar.CalendarFeedResource;
import org.caseaudit.api.casefile.CaseResource;
import org.caseaudit.api.casefile.InvolvementResource;
import org.caseaudit.api.challenge.ChallengeResource;
import org.caseaudit.api.concern.ConcernResource;
import org.caseaudit.api.cycle.CycleResource;
import org.caseaudit.api.document.DataResource;
import org.caseaudit.api.document.DocumentResource;
import org.caseaudit.api.evidence.EvidenceResource;
import org.caseaudit.api.exit.ExitResource;
import org.caseaudit.api.figures.FiguresResource;
import org.caseaudit.api.finding.FindingResource;
import org.caseaudit.api.grading.DepthResource;
import org.caseaudit.api.grading.FormResource;
import org.caseaudit.api.history.HistoryResource;
import org.caseaudit.api.json.BodyLimit;
import org.caseaudit.api.json.BodyNeeded;
import org.caseaudit.api.json.JsonBodies;
import org.caseaudit.api.mail.MailResource;
import org.caseaudit.api.moderation.AttendanceResource;
import org.caseaudit.api.moderation.ComparisonResource;
import org.caseaudit.api.moderation.MeetingResource;
import org.caseaudit.api.mywork.MyWorkResource;
import org.caseaudit.api.ops.RequestName;
import org.caseaudit.api.ops.VersionResource;
import org.caseaudit.api.participation.ParticipationResource;
import org.caseaudit.api.partnership.ContactResource;
import org.caseaudit.api.partnership.SettingsResource;
import org.caseaudit.api.picture.PictureResource;
import org.caseaudit.api.problem.CommitFailures;
import org.caseaudit.api.problem.ErrorAnswers;
import org.caseaudit.api.programme.ProgrammeResource;
import org.caseaudit.api.report.ReportResource;
import org.caseaudit.api.rest.Downloads;
import org.caseaudit.api.rest.EntityTags;
import org.caseaudit.api.rest.IdParameters;
import org.caseaudit.api.rest.TemporaryFiles;
import org.caseaudit.api.sampling.SampleResource;
import org.caseaudit.api.template.LibraryResource;
import org.caseaudit.api.template.TemplateResource;
import org.caseaudit.api.voice.VoiceResource;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The API and everything in it. Named one by one: pages are resources of the same technique in the same deployable and must
 * not appear here, and what is found by itself brings the server's own JSON binding along. A test compares the list with
 * the classes.
 */
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@ApplicationScoped
public class ApiApp extends Application {
    static final Set<Class<?>> PLUMBING = Set.of(
            BodyLimit.class,
            BodyNeeded.class,
            CommitFailures.class,
            Downloads.class,
            EntityTags.class,
            ErrorAnswers.class,
            IdParameters.class,
            JsonBodies.class,
            Membership.class,
            RequestName.class,
            TemporaryFiles.class,
            TokenNeeded.class);

    static final Set<Class<?>> RESOURCES = Set.of(
            ActionListResource.class,
            ActionResource.class,
            AgencyResource.class,
            AssignmentResource.class,
            AttendanceResource.class,
            BoardResource.class,
            BriefingResource.class,
            CalendarFeedResource.class,
            CaseResource.class,
            ChallengeResource.class,
            ComparisonResource.class,
            ConcernResource.class,
            ContactResource.class,
            CycleResource.class,
            DataResource.class,
            DepthResource.class,
            DocumentResource.class,
            EvidenceResource.class,
            ExitResource.class,
            FiguresResource.class,
            FindingResource.class,
            FormResource.class,
            HistoryResource.class,
            InvolvementResource.class,
            LibraryResource.class,
            MailResource.class,
            MeResource.class,
            MeetingResource.class,
            MyWorkResource.class,
            ParticipationResource.class,
            PeopleResource.class,
            PictureResource.class,
            ProgrammeResource.class,
            RecommendationResource.class,
            ReportResource.class,
            SampleResource.class,
            SettingsResource.class,
            TemplateResource.class,
            VersionResource.class,
            VoiceResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new java.util.HashSet<>(PLUMBING);
        all.addAll(RESOURCES);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableAutoDiscovery", true,
                // the one feature of the server that is wanted; named in words, it is no class of ours to compile
                // against
                "jersey.config.server.provider.classnames", "org.glassfish.jersey.media.multipart.MultiPartFeature",
                "jersey.config.disableJsonBinding", true, // else chance decides between it and ours, at each start
                "jersey.config.server.wadl.disableWadl", true);
    }
}

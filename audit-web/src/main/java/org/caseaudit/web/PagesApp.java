package org.caseaudit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caseaudit.web.agency.AgencyPages;
import org.caseaudit.web.assignment.AssignmentPages;
import org.caseaudit.web.assignment.ChildPages;
import org.caseaudit.web.assignment.HandOverPages;
import org.caseaudit.web.assignment.NilReturnPages;
import org.caseaudit.web.assignment.SignOffPages;
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
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.mywork.MyWorkPages;
import org.caseaudit.web.ops.PageName;
import org.caseaudit.web.signedout.SignedOutPages;

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
            AgencyPages.class,
            AnswerFilesPages.class,
            AssignmentPages.class,
            BriefingPages.class,
            CalendarPages.class,
            ChallengePages.class,
            CheckPages.class,
            ChildPages.class,
            ComparisonPages.class,
            ConcernPages.class,
            ContactPages.class,
            DocumentPages.class,
            EntryPages.class,
            ExitPages.class,
            FeedPages.class,
            FilePages.class,
            FindingPages.class,
            GradesPages.class,
            HandOverPages.class,
            HelpPages.class,
            HistoryPages.class,
            IdentityPages.class,
            InvolvementPages.class,
            MyWorkPages.class,
            NilReturnPages.class,
            RaisingPages.class,
            ReadPages.class,
            ReceiptPages.class,
            SectionPages.class,
            SignOffPages.class,
            SignedOutPages.class);

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

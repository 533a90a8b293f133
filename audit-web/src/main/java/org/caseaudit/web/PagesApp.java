package org.caseaudit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caseaudit.web.agency.AgencyPages;
import org.caseaudit.web.agency.MembershipPages;
import org.caseaudit.web.agency.PeoplePages;
import org.caseaudit.web.assignment.AssignmentPages;
import org.caseaudit.web.assignment.ChildPages;
import org.caseaudit.web.assignment.NilReturnPages;
import org.caseaudit.web.assignment.SignOffPages;
import org.caseaudit.web.casefile.IdentityPages;
import org.caseaudit.web.casefile.InvolvementPages;
import org.caseaudit.web.concern.ConcernPages;
import org.caseaudit.web.error.CommitFailures;
import org.caseaudit.web.error.ErrorPages;
import org.caseaudit.web.form.IdParameters;
import org.caseaudit.web.grading.CheckPages;
import org.caseaudit.web.grading.EntryPages;
import org.caseaudit.web.grading.HistoryPages;
import org.caseaudit.web.grading.ReadPages;
import org.caseaudit.web.grading.SectionPages;
import org.caseaudit.web.help.HelpPages;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.mywork.MyWorkPages;
import org.caseaudit.web.ops.PageName;
import org.caseaudit.web.partnership.SettingsPages;
import org.caseaudit.web.signedout.SignedOutPages;
import org.caseaudit.web.template.ConditionPages;
import org.caseaudit.web.template.DraftPages;
import org.caseaudit.web.template.ImportPages;
import org.caseaudit.web.template.LibraryPages;
import org.caseaudit.web.template.QuestionEditPages;
import org.caseaudit.web.template.SectionEditPages;
import org.caseaudit.web.template.StepPages;
import org.caseaudit.web.template.TemplatePages;
import org.caseaudit.web.template.TrialPages;

/**
 * The pages and everything in them. Named one by one, like the API's: both live in one deployable and must not pick up each
 * other's parts. A test compares the list with the classes.
 */
@ApplicationPath("/")
@ApplicationScoped
public class PagesApp extends Application {
    static final Set<Class<?>> PLUMBING =
            Set.of(CommitFailures.class, ErrorPages.class, HtmlWriter.class, IdParameters.class, PageName.class);

    static final Set<Class<?>> PAGES = Set.of(
            AgencyPages.class,
            AssignmentPages.class,
            CheckPages.class,
            ChildPages.class,
            ConcernPages.class,
            ConditionPages.class,
            DraftPages.class,
            EntryPages.class,
            HelpPages.class,
            HistoryPages.class,
            IdentityPages.class,
            ImportPages.class,
            InvolvementPages.class,
            LibraryPages.class,
            MembershipPages.class,
            MyWorkPages.class,
            NilReturnPages.class,
            PeoplePages.class,
            QuestionEditPages.class,
            ReadPages.class,
            SectionEditPages.class,
            SectionPages.class,
            SettingsPages.class,
            SignOffPages.class,
            SignedOutPages.class,
            StepPages.class,
            TemplatePages.class,
            TrialPages.class);

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
                "jersey.config.disableJsonBinding", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}

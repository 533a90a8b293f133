package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.PlanFormat;
import org.caseaudit.application.actionplan.TakeActionPlan;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.LaunchQueries;
import org.caseaudit.application.assignment.OpenWorkQueries;
import org.caseaudit.application.assignment.OwedQueries;
import org.caseaudit.application.assignment.WorkloadQueries;
import org.caseaudit.application.calendar.ReadCalendarFeed;
import org.caseaudit.application.calendar.TakeCalendar;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.TakeCopy;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.application.moderation.AttendanceQueries;
import org.caseaudit.application.moderation.ComparisonQueries;
import org.caseaudit.application.moderation.GroundsQueries;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ReadinessQueries;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.application.programme.ProgrammeQueries;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.voice.VoiceQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.TestClock;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a big audit takes as many statements as of a small one: 8 cases × 7 agencies against 2 × 2. */
class StatementCountTest {
    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static BigAudit small;
    private static BigAudit big;

    /** Something somebody reads. */
    private interface Page extends BiFunction<UseCases, BigAudit, Object> {}

    @BeforeAll
    static void aSmallAndABigAudit() {
        small = new BigAudit(DATABASE, 2, 2, 1);
        big = new BigAudit(DATABASE, 8, 7, 6);
    }

    static Stream<Named<Page>> pages() {
        return Stream.of(
                page("form", (u, a) -> u.use(FormQueries.class).form(a.chair, a.forms.get(0))),
                page("what a form lacks", (u, a) -> u.use(FormQueries.class).missing(a.chair, a.forms.get(0))),
                page("own copy", (u, a) -> u.use(TakeCopy.class).handle(a.chair, a.forms.get(0))),
                page("files of a form", (u, a) -> u.use(EvidenceQueries.class).ofForm(a.chair, a.forms.get(0))),
                page(
                        "a form as a whole",
                        (u, a) -> u.use(AssignmentQueries.class).one(a.chair, a.forms.get(0))),
                page("progress", (u, a) -> u.use(AssignmentQueries.class).progress(a.chair, a.cycle)),
                page(
                        "progress for a lead",
                        (u, a) -> u.use(AssignmentQueries.class).progress(a.lead, a.cycle)),
                page("what an agency owes", (u, a) -> u.use(OwedQueries.class).byOwnAgencies(a.lead)),
                page("report", (u, a) -> u.use(ReportQueries.class).draft(a.chair, a.cycle)),
                page(
                        "grades side by side",
                        (u, a) -> u.use(ModerationQueries.class).items(a.chair, a.cycle)),
                page(
                        "what the grades of an item rest on",
                        (u, a) -> some(u.use(GroundsQueries.class).of(a.chair, a.cycle, a.firstItem))),
                page(
                        "readiness for the meeting",
                        (u, a) -> u.use(ReadinessQueries.class).of(a.chair, a.cycle)),
                page("comparison", (u, a) -> u.use(ComparisonQueries.class).compare(a.lead, a.cycle)),
                page("depth of answers", (u, a) -> u.use(DepthQueries.class).of(a.chair, a.cycle)),
                page("urgent grades", (u, a) -> u.use(UrgentGradeQueries.class).askedFor(a.chair, a.cycle)),
                page("findings", (u, a) -> u.use(FindingQueries.class).all(a.lead, a.cycle)),
                page("actions", (u, a) -> u.use(ActionQueries.class).of(a.chair, a.cycle)),
                page(
                        "history",
                        (u, a) -> some(u.use(HistoryQueries.class)
                                .of(a.chair, a.cycle, new PageRequest(1, 200))
                                .items())),
                page("cases", (u, a) -> u.use(CaseQueries.class).all(a.chair, a.cycle)),
                page("involvements", (u, a) -> u.use(InvolvementQueries.class).all(a.chair, a.cycle)),
                page("attendance", (u, a) -> u.use(AttendanceQueries.class).of(a.chair, a.cycle)),
                page(
                        "participation",
                        (u, a) -> u.use(ParticipationQueries.class).of(a.chair, a.cycle)),
                page("challenges", (u, a) -> u.use(ChallengeQueries.class).of(a.lead, a.cycle)),
                page("concerns", (u, a) -> u.use(ConcernQueries.class).of(a.chair, a.cycle)),
                page("open concerns", (u, a) -> some(u.use(ConcernQueries.class).open(a.lead))),
                page(
                        "findings about one's agency",
                        (u, a) -> some(u.use(FindingQueries.class).aboutOwnAgencies(a.lead))),
                page(
                        "urgent grades of a form",
                        (u, a) -> u.use(UrgentGradeQueries.class).inForm(a.chair, a.forms.get(0))),
                page("voices", (u, a) -> u.use(VoiceQueries.class).of(a.lead, a.cycle)),
                page(
                        "open work of an auditor",
                        (u, a) -> some(u.use(OpenWorkQueries.class)
                                .of(administrator(a), a.auditing)
                                .successors())),
                page("people", (u, a) -> some(u.use(AgencyQueries.class).people(administrator(a)))),
                page("sample", (u, a) -> u.use(SampleQueries.class).record(a.chair, a.cycle)),
                page("frame", (u, a) -> u.use(SampleQueries.class).frame(a.chair, a.cycle, 1)),
                page(
                        "programme",
                        (u, a) -> some(u.use(ProgrammeQueries.class)
                                .of(a.chair, LocalDate.of(2026, 4, 20))
                                .audits())),
                page(
                        "template choices",
                        (u, a) -> some(u.use(TemplateQueries.class).choices(a.chair))),
                page("launch check", (u, a) -> u.use(LaunchQueries.class).readiness(a.chair, a.cycle)),
                page("workload", (u, a) -> u.use(WorkloadQueries.class).of(a.chair, a.cycle)),
                page("data of a cycle", (u, a) -> u.use(TakeCycleData.class).handle(a.chair, a.cycle)),
                page(
                        "action plan as a file",
                        (u, a) -> u.use(TakeActionPlan.class).handle(a.chair, a.cycle, PlanFormat.CSV)),
                page("calendar", (u, a) -> u.use(TakeCalendar.class).handle(a.chair, a.cycle)),
                page("calendar feed", (u, a) -> u.use(ReadCalendarFeed.class).handle(a.lead)),
                page("cycles", (u, a) -> u.use(CycleQueries.class).all(a.chair)));
    }

    private static Actor administrator(BigAudit audit) {
        return new Actor(audit.chair.person(), audit.partnership, List.of(new Seat(Role.ADMINISTRATOR, null)));
    }

    /** A list that would be as long for a small audit as for a big one shows nothing when it is empty. */
    private static List<?> some(List<?> list) {
        assertThat(list).isNotEmpty();
        return list;
    }

    private static Named<Page> page(String name, Page page) {
        return Named.of(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void statements_areAsMany_howeverBigTheAudit(Page page) {
        long few = statements(page, small);

        assertThat(statements(page, big)).isEqualTo(few);
        assertThat(few).as("something was read").isPositive();
    }

    private static long statements(Page page, BigAudit audit) {
        return DATABASE.statements(() ->
                DATABASE.in(audit.partnership, em -> page.apply(JpaUseCases.over(em, new TestClock()), audit)));
    }
}

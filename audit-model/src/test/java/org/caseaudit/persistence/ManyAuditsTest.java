package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.OwedQueries;
import org.caseaudit.application.board.BoardQueries;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.mywork.MyWork;
import org.caseaudit.application.mywork.MyWorkQueries;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.Challenged;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.ReportVersionId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.TestClock;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read over many audits takes as many statements as over one, and finds the work in each of them. */
class ManyAuditsTest {
    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final int MANY = 4;

    /** Any report will do; that of the small audit is at hand. */
    private static final String REPORT = report();

    private static String report() {
        RunningAudit audit = RunningAudit.at(Moment.PUBLISHED);
        return Json.write(audit.p
                .use(ReportQueries.class)
                .published(audit.p.chair, audit.cycle)
                .content());
    }

    private static Partners one;
    private static Partners many;

    /** Something somebody reads. */
    private interface Page extends BiFunction<UseCases, Partners, Object> {}

    @BeforeAll
    static void onePartnershipWithOneAuditOfEachState_andOneWithMany() {
        one = new Partners(1);
        many = new Partners(MANY);
    }

    static Stream<Named<Page>> pages() {
        return Stream.of(
                page(
                        "forms of one's own",
                        (u, p) -> u.use(AssignmentQueries.class).mine(p.person)),
                page(
                        "participation over years",
                        (u, p) -> u.use(ParticipationQueries.class).between(p.chair, new Period(null, null))),
                page("what agencies owe", (u, p) -> u.use(OwedQueries.class).byOwnAgencies(p.person)),
                page("every action", (u, p) -> u.use(ActionQueries.class).all(p.chair, ActionFilter.ALL)),
                page(
                        "how the actions went from month to month",
                        (u, p) -> u.use(PictureQueries.class)
                                .ofActions(p.chair, ActionFilter.ALL)
                                .series()),
                page("reports", (u, p) -> u.use(BoardQueries.class).reports(p.chair)),
                page("trends", (u, p) -> u.use(BoardQueries.class).trends(p.chair)),
                page(
                        "log of challenges and risks",
                        (u, p) -> u.use(LogQueries.class).of(p.chair)),
                page("somebody's work", (u, p) -> u.use(MyWorkQueries.class).of(p.person)),
                page("the chair's work", (u, p) -> u.use(MyWorkQueries.class).of(p.chair)));
    }

    private static Named<Page> page(String name, Page page) {
        return Named.of(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void statements_areAsMany_howeverManyAudits(Page page) {
        long few = statements(page, one);

        assertThat(statements(page, many)).isEqualTo(few);
        assertThat(few).as("something was read").isPositive();
    }

    private static long statements(Page page, Partners partners) {
        return DATABASE.statements(() -> read(page, partners));
    }

    private static Object read(Page page, Partners partners) {
        return DATABASE.in(partners.id, em -> page.apply(JpaUseCases.over(em, new TestClock()), partners));
    }

    @Test
    void actions_areFoundInEveryAudit() {
        List<?> actions = (List<?>) read((u, p) -> u.use(ActionQueries.class).all(p.person, ActionFilter.ALL), many);

        assertThat(actions).hasSize(MANY);
    }

    @Test
    void work_isFoundInEveryAudit() {
        MyWork work = (MyWork) read((u, p) -> u.use(MyWorkQueries.class).of(p.person), many);

        assertThat(Stream.of(
                        work.forms(),
                        work.toSignOff(),
                        work.involvement(),
                        work.concerns(),
                        work.actions(),
                        work.challenges(),
                        work.findings()))
                .allSatisfy(list -> assertThat(list).hasSize(MANY));
        assertThat(work.toSignOff())
                .extracting(MyWork.FormToSignOff::auditorName)
                .containsOnly("Synthetic Colleague");
        assertThat(work.forms()).extracting(MyWork.FormDue::pseudonym).containsOnly("C01");
    }

    /** A partnership in which somebody is auditor and lead of the police, with so many audits of each state. */
    private static final class Partners {
        private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

        final PartnershipId id = new PartnershipId(UUID.randomUUID());
        final AgencyId police = Ids.next(AgencyId::new);
        final AgencyId health = Ids.next(AgencyId::new);
        final TemplateVersionId tool = Ids.next(TemplateVersionId::new);
        final PersonId colleague = new PersonId(UUID.randomUUID());
        final Actor chair = actor(new Seat(Role.CHAIR, null));
        final Actor person = actor(new Seat(Role.AUDITOR, police), new Seat(Role.AGENCY_LEAD, police));
        private EntityManager em;

        Partners(int audits) {
            DATABASE.in(id, session -> {
                this.em = session;
                em.persist(new Partnership(id, "Synthetic " + id.value()));
                em.persist(new Agency(police, "Synthetic Police", Sector.POLICE, false));
                em.persist(new Agency(health, "Synthetic Health", Sector.HEALTH, false));
                em.persist(new Person(colleague, colleague.value() + "@example.org", "Synthetic Colleague"));
                em.persist(new Person(person.person(), id.value() + "@example.org", "Synthetic Person"));
                persistTool();
                for (int i = 0; i < audits; i++) {
                    audit(this::open, c -> {});
                    audit(this::atTheMeeting, c -> c.beginModeration(null));
                    audit(this::published, c -> {
                        c.beginModeration(null);
                        c.beginReporting();
                        c.publish();
                    });
                }
                return null;
            });
        }

        private void persistTool() {
            TemplateVersion version = new TemplateVersion(tool, 1, SmallTemplate.definition());
            version.publish(NOW);
            em.persist(version);
        }

        private Actor actor(Seat... seats) {
            return new Actor(new PersonId(UUID.randomUUID()), id, List.of(seats));
        }

        private void audit(Consumer<CaseFile> fill, Consumer<Cycle> takeOn) {
            Cycle cycle = new Cycle(
                    Ids.next(CycleId::new), aPlan().with(tool).withSignOff().build());
            cycle.launch(NOW);
            takeOn.accept(cycle);
            em.persist(cycle);
            for (AgencyId agency : List.of(police, health)) {
                em.persist(new Invitation(Ids.next(InvitationId::new), cycle.id(), agency, NOW));
            }
            CaseFile child = aChild().inCycle(cycle.id(), 1);
            em.persist(child);
            fill.accept(child);
        }

        /** A form to fill, one to sign off, a child nobody has said they know, and a concern. */
        private void open(CaseFile child) {
            form(child, person.person());
            CaseFile other = aChild().inCycle(child.cycle(), 2);
            em.persist(other);
            Assignment submitted = form(other, colleague);
            submitted.save();
            submitted.submit(NOW);
            Concern concern = new Concern(
                    Ids.next(ConcernId::new),
                    new Concern.Source(child.cycle(), child.id(), null, health, colleague),
                    "Seen alone at night.",
                    null,
                    1,
                    NOW);
            concern.refer(new NamedManager("Synthetic Manager", police), null, chair.person(), NOW);
            em.persist(concern);
        }

        private Assignment form(CaseFile child, PersonId auditor) {
            Assignment form =
                    new Assignment(Ids.next(AssignmentId::new), child, police, auditor, LocalDate.of(2026, 4, 13));
            em.persist(form);
            return form;
        }

        /** A grade that is challenged, and a finding about the police. */
        private void atTheMeeting(CaseFile child) {
            ModerationItem item = new ModerationItem(
                    new ItemKey(child.id(), SmallTemplate.SECTION),
                    OfstedScale.FOUR_GRADES,
                    List.of(new AgencyGrade(police, "good", "Seen.")));
            em.persist(new Challenge(
                    Ids.next(ChallengeId::new),
                    Challenged.grade(child.cycle(), item, police),
                    new Challenge.Doubt(health, "Not in June.", "Our visits book."),
                    colleague,
                    NOW));
            Finding finding = new Finding(
                    Ids.next(FindingId::new),
                    new Finding.Source(child.cycle(), child.id(), null, health),
                    FindingKind.ABOUT_ANOTHER_AGENCY,
                    "Calls were not returned.");
            finding.nameAgencyConcerned(police);
            em.persist(finding);
        }

        private void published(CaseFile child) {
            Recommendation recommendation =
                    new Recommendation(Ids.next(RecommendationId::new), child.cycle(), 1, "Ring back.", null);
            em.persist(recommendation);
            em.persist(new Action(
                    Ids.next(ActionId::new),
                    child.cycle(),
                    recommendation.id(),
                    new ActionPlan(
                            "Ring back.", person.person(), police, LocalDate.of(2026, 9, 1), "Calls are returned.")));
            Report report = new Report(Ids.next(ReportId::new), child.cycle());
            int number = report.signOff();
            report.present();
            em.persist(report);
            em.persist(new ReportVersion(
                    Ids.next(ReportVersionId::new),
                    child.cycle(),
                    number,
                    new ReportVersion.Frozen(REPORT, Sha256.of(REPORT)),
                    chair.person(),
                    NOW));
        }
    }
}

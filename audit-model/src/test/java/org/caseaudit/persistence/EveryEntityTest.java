package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.CheckImpact;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.ImportActionList;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.TakeListedAction;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.partnership.ChangeSettings;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A whole audit is run in memory and everything it left behind is put into a database: each entity comes back as it was,
 * and no other partnership sees any of it. An entity that no audit leaves behind fails the test.
 */
class EveryEntityTest {
    private static final Set<Class<?>> OVER_ALL_PARTNERSHIPS = Set.of(Partnership.class, Person.class);

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static RunningAudit audit;

    @BeforeAll
    static void anAuditIsKept() {
        audit = RunningAudit.at(Moment.MODERATION);
        agreeToDiffer();
        audit.goOnUntil(Moment.REPORTING);
        respondAndRecommend();
        importList();
        audit.goOnUntil(Moment.PUBLISHED);
        askForANewDate();
        checkImpact();
        challengeByTheBoard();
        audit.brief();
        takeADocument();
        audit.p.use(OpenCalendarFeed.class).handle(audit.p.chair);
        settle();
        DATABASE.in(audit.p.id, em -> {
            audit.p.kept.everything().forEach(em::persist);
            return null;
        });
    }

    private static void agreeToDiffer() {
        Ruling ruling = new Ruling(
                DecisionKind.AGREED_TO_DIFFER,
                "requires-improvement",
                "Talked through twice.",
                List.of(new DissentingVoice(audit.p.police.agency(), "We saw the child.")));
        audit.p
                .use(DecideItem.class)
                .handle(
                        audit.p.chair,
                        new DecideItem.Command(
                                audit.cycle, new ItemKey(audit.shared, SmallTemplate.SECTION), 0, ruling));
    }

    private static void respondAndRecommend() {
        ItemKey item = new ItemKey(audit.shared, SmallTemplate.SECTION);
        audit.p
                .use(RespondToGrade.class)
                .handle(
                        audit.p.police.lead(),
                        new RespondToGrade.Command(audit.cycle, item, null, null, "We stand by ours."));
        audit.p
                .use(AddRecommendation.class)
                .handle(
                        audit.p.chair,
                        new AddRecommendation.Command(audit.cycle, "Write to the minister.", "Not ours to do."),
                        "a-key");
    }

    private static void askForANewDate() {
        audit.p
                .use(RedateAction.class)
                .handle(
                        audit.p.chair,
                        new ActionDesk.Read(audit.action(), 0),
                        LocalDate.of(2026, 12, 1),
                        "The trainer is ill.");
    }

    private static void checkImpact() {
        ActionDesk.Read action = new ActionDesk.Read(audit.action(), 0);
        audit.p.use(AcceptAction.class).handle(audit.p.police.auditor(), action);
        audit.p.use(EvidenceAction.class).handle(audit.p.police.auditor(), action, "All officers are trained.");
        audit.p.use(CloseAction.class).handle(audit.p.chair, action);
        audit.p
                .use(CheckImpact.class)
                .handle(
                        audit.p.chair,
                        new CheckImpact.Command(action, Impact.TOO_EARLY, "The next audit will look at it."));
    }

    private static void importList() {
        byte[] list = "source,action,lead\nNeglect,Revise the strategy.,not clear\n".getBytes(StandardCharsets.UTF_8);
        audit.p.use(ImportActionList.class).handle(audit.p.chair, audit.cycle, list);
        ListedActionId line = audit.p.kept.listedActions.of(audit.cycle).get(0).id();
        audit.p
                .use(TakeListedAction.class)
                .handle(audit.p.chair, new TakeListedAction.Command(line, 0, RunningAudit.plan(audit.p.health)));
    }

    private static void challengeByTheBoard() {
        var challenge = new ChallengeReport.Command(audit.cycle, audit.p.police.agency(), "Why so late?");
        BoardChallengeId id = audit.p.use(ChallengeReport.class).handle(audit.p.boardMember, challenge, null);
        audit.p
                .use(AnswerBoardChallenge.class)
                .handle(audit.p.police.lead(), new AnswerBoardChallenge.Command(id, 0, "Nobody was free."));
    }

    private static void takeADocument() {
        DocumentName name = new DocumentName(DocumentKind.PUBLIC_REPORT, DocumentFormat.WORD);
        audit.p.use(TakeDocument.class).handle(audit.p.boardMember, new TakeDocument.Command(audit.cycle, name, null));
    }

    private static void settle() {
        Settings settings = new Settings(new DepthThresholds(40, 20, 0.75), 2, true, List.of(0, 14));
        audit.p.use(ChangeSettings.class).handle(audit.p.administrator, new ChangeSettings.Command(0, settings));
    }

    @Test
    void everyEntity_isLeftBehindByAWholeAudit() {
        Set<Class<?>> left =
                audit.p.kept.everything().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(DATABASE.entities())
                .extracting(EntityType::getJavaType)
                .allSatisfy(type -> assertThat(left).contains(type));
    }

    @Test
    void everyEntity_comesBackAsItWas() {
        SoftAssertions softly = new SoftAssertions();
        for (Object kept : audit.p.kept.everything()) {
            Object back = DATABASE.in(audit.p.id, em -> again(em, kept));
            softly.assertThat(back)
                    .usingRecursiveComparison()
                    .ignoringFields("partnership", "version") // the database's to give
                    .isEqualTo(kept);
        }
        softly.assertAll();
    }

    /** By query, as the repositories read. */
    private static Object again(EntityManager em, Object kept) {
        Object id = em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(kept);
        return em.createQuery("from " + kept.getClass().getSimpleName() + " where id = ?1", Object.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    @Test
    void everyEntity_belongsToAPartnership() {
        assertThat(DATABASE.entities()).allSatisfy(type -> {
            Class<?> entity = type.getJavaType();
            boolean owned = Owned.class.isAssignableFrom(entity);
            assertThat(owned).as(entity.getSimpleName()).isNotEqualTo(OVER_ALL_PARTNERSHIPS.contains(entity));
            assertThat(hasPartnership(entity)).as(entity.getSimpleName()).isEqualTo(owned);
        });
    }

    private static boolean hasPartnership(Class<?> entity) {
        String table = entity.getAnnotation(Table.class).name();
        Number columns = DATABASE.in(
                audit.p.id, em -> (Number) em.createNativeQuery("select count(*) from information_schema.columns"
                                + " where table_name = ?1 and column_name = 'partnership_id' and is_nullable = 'NO'")
                        .setParameter(1, table)
                        .getSingleResult());
        return columns.intValue() == 1;
    }

    @Test
    void everyEntity_isInvisible_fromAnotherPartnershipAndFromNone() {
        for (EntityType<?> type : DATABASE.entities()) {
            if (OVER_ALL_PARTNERSHIPS.contains(type.getJavaType())) {
                continue;
            }
            assertThat(count(audit.p.id, type)).as(type.getName()).isPositive();
            assertThat(count(new PartnershipId(UUID.randomUUID()), type))
                    .as(type.getName())
                    .isZero();
            assertThat(count(new PartnershipId(Tenancy.NOBODY), type))
                    .as(type.getName())
                    .isZero();
        }
    }

    private static long count(PartnershipId partnership, EntityType<?> type) {
        return DATABASE.in(
                partnership,
                em -> em.createQuery("select count(*) from " + type.getName(), Long.class)
                        .getSingleResult());
    }
}

package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.domain.challenge.Challenged;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.Comparison;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponseId;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.domain.voice.Voices;
import org.caseaudit.testing.ChildBuilder;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Concerns, challenges, responses, replies and voices come back from the database as they were put in, to their owner. */
class StatementsRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-04-20T10:00:00Z");
    private static final PartnershipId OURS = new PartnershipId(UUID.randomUUID());
    private static final PartnershipId THEIRS = new PartnershipId(UUID.randomUUID());
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final AgencyId POLICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId HEALTH = new AgencyId(UUID.randomUUID());
    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());
    private static final CaseFile CHILD = ChildBuilder.aChild().inCycle(CYCLE, 1);
    private static final ModerationItem ITEM = new ModerationItem(
            new ItemKey(CHILD.id(), "work"),
            OfstedScale.FOUR_GRADES,
            List.of(new AgencyGrade(POLICE, "good", "Seen."), new AgencyGrade(HEALTH, "inadequate", "Not seen.")));

    private static TestDatabase database;

    @BeforeAll
    static void aChildsCase() {
        database = new TestDatabase();
        for (PartnershipId id : List.of(OURS, THEIRS)) {
            save(id, new Partnership(id, "Synthetic Partnership " + id.value()));
        }
        save(OURS, new Agency(POLICE, "Synthetic Police", Sector.POLICE, false));
        save(OURS, new Agency(HEALTH, "Synthetic Health", Sector.HEALTH, false));
        save(OURS, new Cycle(CYCLE, PlanBuilder.aPlan().build()));
        save(OURS, CHILD);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void concern_isReadBack_beforeAndAfterItIsReferred() {
        Concern concern = new Concern(
                new ConcernId(UUID.randomUUID()),
                new Concern.Source(CYCLE, CHILD.id(), null, POLICE, SOMEBODY),
                "The child sleeps in a car.",
                null,
                1,
                NOW);
        save(OURS, concern);
        change(Concern.class, read -> {
            assertThat(read.manager()).as("nobody has it yet").isNull();
            read.refer(new NamedManager("Synthetic Manager", HEALTH), null, SOMEBODY, NOW);
            read.recordAction("Seen the same day.", SOMEBODY, NOW);
            return read.due();
        });
        assertThat(change(Concern.class, Concern::manager)).isEqualTo(new NamedManager("Synthetic Manager", HEALTH));
        assertThat(change(Concern.class, Concern::state)).isEqualTo(ConcernState.ACTED);
        assertThat(change(Concern.class, Concern::due)).isEqualTo("2026-04-21");
        List<Concern> open = repository(Concerns.class, "concern.JpaConcerns", Concerns::open);
        assertThat(open).hasSize(1);
        change(Concern.class, read -> {
            read.resolve("Safe.", SOMEBODY, NOW);
            return null;
        });
        List<Concern> stillOpen = repository(Concerns.class, "concern.JpaConcerns", Concerns::open);
        List<Concern> all = repository(Concerns.class, "concern.JpaConcerns", c -> c.of(CYCLE));
        assertThat(stillOpen).isEmpty();
        assertThat(all).hasSize(1);
        assertHiddenFromOthers(Concern.class);
    }

    @Test
    void challenge_isReadBack_withBothSides() {
        save(
                OURS,
                new Challenge(
                        new ChallengeId(UUID.randomUUID()),
                        Challenged.grade(CYCLE, ITEM, POLICE),
                        new Challenge.Doubt(HEALTH, "He was not seen.", "Our book."),
                        SOMEBODY,
                        NOW));
        change(Challenge.class, read -> {
            read.reply("He was.", SOMEBODY, NOW);
            read.decide(ChallengeOutcome.WITHDRAWN, "Our book was wrong.", SOMEBODY, NOW);
            return null;
        });
        assertThat(change(Challenge.class, Challenge::state)).isEqualTo(ChallengeState.DECIDED);
        assertThat(change(Challenge.class, Challenge::subject))
                .isEqualTo(new Challenged(CYCLE, ITEM.key(), null, POLICE, "good", "Seen."));
        List<Challenge> ofTheCycle = repository(Challenges.class, "challenge.JpaChallenges", r -> r.of(CYCLE));
        assertThat(ofTheCycle).hasSize(1);
        assertHiddenFromOthers(Challenge.class);
    }

    @Test
    void response_isReadBack() {
        Decision decision = new Decision(
                new DecisionId(UUID.randomUUID()),
                CYCLE,
                ITEM,
                new Ruling(DecisionKind.AGREED, "inadequate", "Nobody saw him.", List.of()),
                1,
                SOMEBODY,
                NOW);
        Comparison comparison = new Comparison(ITEM.key(), ITEM.grades().get(0), decision, java.util.Optional.empty());
        save(
                OURS,
                new GradeResponse(
                        new GradeResponseId(UUID.randomUUID()), comparison, "We did see him.", SOMEBODY, NOW));
        boolean theirs = change(GradeResponse.class, r -> r.is(ITEM.key(), POLICE));
        assertThat(theirs).isTrue();
        List<GradeResponse> ofTheCycle =
                repository(GradeResponses.class, "moderation.JpaGradeResponses", r -> r.of(CYCLE));
        assertThat(ofTheCycle).hasSize(1);
        assertHiddenFromOthers(GradeResponse.class);
    }

    @Test
    void reply_isReadBack_andFoundByItsAgency() {
        Finding finding = new Finding(
                new FindingId(UUID.randomUUID()),
                new Finding.Source(CYCLE, CHILD.id(), "work", HEALTH),
                FindingKind.ABOUT_ANOTHER_AGENCY,
                "The police never came.");
        finding.nameAgencyConcerned(POLICE);
        save(OURS, finding);
        change(Finding.class, read -> {
            read.reply("We were not called.", SOMEBODY, NOW);
            return null;
        });
        String reply = change(Finding.class, Finding::reply);
        assertThat(reply).isEqualTo("We were not called.");
        List<Finding> about = repository(Findings.class, "finding.JpaFindings", f -> f.about(List.of(POLICE)));
        List<Finding> aboutNobody = repository(Findings.class, "finding.JpaFindings", f -> f.about(List.of()));
        assertThat(about).hasSize(1);
        assertThat(aboutNobody).isEmpty();
    }

    @Test
    void voice_isReadBack() {
        VoiceContent content = new VoiceContent(
                VoiceKind.CHILD, "A walk", LocalDate.of(2026, 4, 1), Consent.NOT_ASKED, null, "I like her.");
        save(OURS, new Voice(new VoiceId(UUID.randomUUID()), CHILD, null, content, SOMEBODY, NOW));
        assertThat(change(Voice.class, Voice::content)).isEqualTo(content);
        List<Voice> ofTheCycle = repository(Voices.class, "voice.JpaVoices", r -> r.of(CYCLE));
        assertThat(ofTheCycle).hasSize(1);
        assertHiddenFromOthers(Voice.class);
    }

    /** Asks the repository that ships; it is found by name because nothing outside its package may refer to it. */
    private static <R, T> T repository(Class<R> as, String name, Function<R, T> question) {
        return database.in(OURS, em -> {
            try {
                Class<?> type = Class.forName("org.caseaudit.persistence." + name);
                return question.apply(as.cast(new UseCases(List.of(em)).use(type)));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void save(PartnershipId whose, Object entity) {
        database.in(whose, em -> {
            em.persist(entity);
            return null;
        });
    }

    private static <T, R> R change(Class<T> type, Function<T, R> what) {
        return database.in(OURS, em -> what.apply(all(em, type).get(0)));
    }

    private static <T> void assertHiddenFromOthers(Class<T> type) {
        List<T> theirs = database.in(THEIRS, em -> all(em, type));
        assertThat(theirs).isEmpty();
    }

    private static <T> List<T> all(EntityManager em, Class<T> type) {
        return em.createQuery("from " + type.getSimpleName(), type).getResultList();
    }
}

package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.sampling.CandidateDocument;
import org.caseaudit.application.sampling.DrawSample;
import org.caseaudit.application.sampling.FreezeFrame;
import org.caseaudit.application.sampling.ImportCandidates;
import org.caseaudit.application.sampling.LookAtReferences;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.caseaudit.application.sampling.ReplaceDrawnCase;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.application.sampling.SampleQueries.SampleView;
import org.caseaudit.application.sampling.StartSampleOver;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from a list to the cases on a database, where rows refer to one another and numbers are given once. */
class SampleOnDatabaseTest {
    private final TestDatabase database = TestDatabase.shared();
    private final InMemoryPartnership p = new InMemoryPartnership();
    private CycleId cycle;

    @BeforeEach
    void aCycleIsPlanned() {
        database.in(p.id, em -> {
            p.kept.everything().forEach(em::persist);
            return null;
        });
        cycle = ask(u -> u.use(PlanCycle.class)
                .handle(p.chair, aPlan().drawn(SampleMethod.DRAWN).build(), null));
        act(u -> u.use(InviteAgencies.class).handle(p.chair, cycle, List.of(p.health.agency())));
    }

    private <T> T ask(Function<UseCases, T> what) {
        return database.in(p.id, em -> what.apply(JpaUseCases.over(em, p.clock)));
    }

    private void act(Consumer<UseCases> what) {
        ask(u -> {
            what.accept(u);
            return null;
        });
    }

    private void list(int candidates) {
        List<CandidateEntry> entries = new ArrayList<>();
        for (int i = 1; i <= candidates; i++) {
            entries.add(new CandidateEntry(
                    "SYN-" + i,
                    i % 2 == 0 ? "north" : "south",
                    aChild().build(),
                    new CaseIdentity.IdentityContent("Invented Child " + i, null, null, null)));
        }
        act(u -> u.use(ImportCandidates.class)
                .handle(p.chair, new ImportCandidates.Command(cycle, new CandidateDocument(entries)), null));
    }

    private SampleView record(UseCases u) {
        return u.use(SampleQueries.class).record(p.chair, cycle);
    }

    private SampleDesk.Read read(UseCases u) {
        return new SampleDesk.Read(cycle, record(u).version());
    }

    private void freeze() {
        act(u -> u.use(FreezeFrame.class).handle(p.chair, read(u)));
    }

    private void draw(int size, String reason) {
        act(u -> draw(u, size, reason));
    }

    private void draw(UseCases u, int size, String reason) {
        u.use(DrawSample.class)
                .handle(p.chair, new DrawSample.Command(read(u), new DrawOrder(size, 1, "6 2 5", "Dice", reason)));
    }

    private List<CaseView> cases() {
        return ask(u -> u.use(CaseQueries.class).all(p.chair, cycle));
    }

    private long rows(Class<?> entity) {
        return database.in(p.id, em -> count(em, entity));
    }

    private static long count(EntityManager em, Class<?> entity) {
        return em.createQuery("select count(*) from " + entity.getSimpleName(), Long.class)
                .getSingleResult();
    }

    @Test
    void candidates_takeThePlaceOfThoseOfAListThatWasNotFrozen() {
        list(6);
        SampleDesk.Read before = ask(this::read);
        p.clock.moveBy(Duration.ofMinutes(1));
        list(4);
        assertThatThrownBy(() -> act(u -> u.use(FreezeFrame.class).handle(p.chair, before)))
                .as("the list that was read is another one")
                .isInstanceOf(Stale.class);
        assertThat(ask(this::record).lists()).extracting(ListView::candidates).containsExactly(4);
        assertThat(rows(SealedCandidate.class)).isEqualTo(4);
    }

    @Test
    void theWholeWay_leavesTheRecordAndTheCases() {
        list(12);
        freeze();
        draw(3, null);
        draw(4, "Time for one more.");
        CaseView unknown = cases().get(0);
        act(u -> u.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new RecordInvolvement.Answer(
                                unknown.id(), p.health.agency(), InvolvementState.NOT_KNOWN, null))));
        act(u -> u.use(ReplaceDrawnCase.class)
                .handle(p.chair, new ReplaceDrawnCase.Command(read(u), unknown.id(), "No agency knows the child.")));
        assertThat(cases()).hasSize(4).doesNotContain(unknown);
        assertThat(rows(CaseIdentity.class)).isEqualTo(4);

        act(u -> u.use(StartSampleOver.class).handle(p.chair, read(u), "The list was too old."));
        assertThat(cases()).isEmpty();
        assertThat(rows(SealedCandidate.class)).isZero();
        list(8);
        freeze();
        draw(2, null);

        SampleView record = ask(this::record);
        assertThat(record.lists()).hasSize(2);
        assertThat(record.lists().get(0).draws()).hasSize(2);
        assertThat(record.lists().get(0).draws().get(1).lots()).hasSize(12);
        assertThat(cases()).extracting(CaseView::pseudonym).containsExactly("C06", "C07");
        List<Reference> references = ask(u -> u.use(LookAtReferences.class).handle(p.chair, cycle));
        assertThat(references)
                .extracting(Reference::reference)
                .startsWith("SYN-1", "SYN-2")
                .hasSize(8);
    }

    @Test
    void candidates_areErased_whenTheAuditEnds() {
        list(6);
        act(u -> u.use(AbandonCycle.class)
                .handle(p.chair, new AbandonCycle.Command(cycle, 0, "Overtaken.", "Synthetic Board Chair")));
        assertThat(rows(SealedCandidate.class)).isZero();
    }

    @Test
    void theSecond_loses_whenTwoDrawAtOnce() {
        list(6);
        freeze();
        assertThatThrownBy(() -> database.meanwhile(p.id, (one, other) -> {
                    draw(JpaUseCases.over(one, p.clock), 2, null);
                    draw(JpaUseCases.over(other, p.clock), 3, null);
                }))
                .isInstanceOf(RollbackException.class);
        assertThat(ask(this::record).lists().get(0).draws()).hasSize(1);
    }
}

package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.shared.Fault;
import org.junit.jupiter.api.Test;

/** A frozen list is given up for another, and stays on record. */
class StartSampleOverTest extends SampleActs {
    @Test
    void theOldList_staysOnRecord_withItsReason_andKnowsNoChildAnyMore() {
        drawn();

        startOver("The south was listed twice.");

        assertThat(cases()).isEmpty();
        assertThat(p.kept.sampling.sealed.everything()).isEmpty();
        notFound(() -> references());
        assertThat(ruleBrokenBy(() -> draw(3, "After all.")).getMessage()).contains("import one");
    }

    @Test
    void anotherList_comesIn_andIsDrawnFrom() {
        drawn();
        String hash = newest().frameHash();
        startOver("The south was listed twice.");
        list(children().subList(0, 10));
        freeze();
        draw(2, null);

        assertThat(record().lists()).extracting(ListView::number).containsExactly(1, 2);
        ListView old = record().lists().get(0);
        assertThat(old.state()).isEqualTo(SampleState.GIVEN_UP);
        assertThat(old.frameHash()).isEqualTo(hash);
        assertThat(old.givenUpReason()).isEqualTo("The south was listed twice.");
        assertThat(old.givenUpBy()).isEqualTo(p.chair.person());
        assertThat(old.draws()).hasSize(1);
        assertThat(p.use(SampleQueries.class).frame(p.chair, cycle, 1).lines()).hasSize(12);
        assertThat(p.use(SampleQueries.class).frame(p.chair, cycle, 2).lines()).hasSize(10);
        assertThat(pseudonyms()).as("C01 to C03 were others").containsExactly("C04", "C05");
        notFound(() -> p.use(SampleQueries.class).frame(p.chair, cycle, 3));
    }

    @Test
    void nobodyFreezes_aListTheyHaveNotRead() {
        list(children());
        SampleDesk.Read before = read();
        freeze();
        startOver("The south was listed twice.");
        list(children().subList(0, 10));
        stale(() -> p.use(FreezeFrame.class).handle(p.chair, before));
    }

    @Test
    void startingOver_needsAReason() {
        list(children());
        freeze();
        assertThat(ruleBrokenBy(() -> startOver(null)).faults())
                .extracting(Fault::field)
                .containsExactly("reason");
        assertThat(newest().state()).isEqualTo(SampleState.FROZEN);
    }
}

package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.sampling.Stratum;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** The list of all eligible children comes in, and is fixed before there is a seed. */
class ImportAndFreezeTest extends SampleActs {
    @Test
    void candidates_standUnderNeutralNames_andTheHashIsOnRecordBeforeThereIsASeed() {
        list(children());
        assertThat(newest().state()).isEqualTo(SampleState.IMPORTED);
        assertThat(newest().frameHash()).isNull();

        p.clock.moveBy(Duration.ofMinutes(5));
        freeze();

        assertThat(newest().state()).isEqualTo(SampleState.FROZEN);
        assertThat(newest().frozenAt()).isEqualTo(Instant.parse("2026-03-02T09:05:00Z"));
        assertThat(newest().frozenBy()).isEqualTo(p.chair.person());
        assertThat(newest().draws()).isEmpty();
        assertThat(newest().frameHash())
                .isEqualTo(SampleDraw.of("any", 1, 0, List.of(stratum("north", 1, 8), stratum("south", 9, 12)))
                        .frameHash());
        assertThat(p.use(SampleQueries.class).frame(p.scrutineer, cycle, 1))
                .startsWith("north\tK0001\nnorth\tK0002\n")
                .endsWith("south\tK0012\n")
                .doesNotContain("SYN");
    }

    private Stratum stratum(String key, int first, int last) {
        List<String> labels = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            labels.add("K%04d".formatted(i));
        }
        return new Stratum(key, labels);
    }

    @Test
    void nothing_isImported_whenOneCandidateIsAtFault() {
        List<CandidateEntry> broken = new ArrayList<>(children());
        broken.set(4, new CandidateEntry("SYN-1", "", aChild().build(), null));

        RuleBroken refusal = ruleBrokenBy(() -> list(broken));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly("candidates[4].stratum", "candidates[4].reference");
        notFound(() -> record());
    }

    @Test
    void anotherList_takesThePlaceOfOneThatIsNotFrozen() {
        list(children());
        list(children().subList(0, 9));
        assertThat(record().lists()).singleElement().satisfies(list -> {
            assertThat(list.number()).isEqualTo(1);
            assertThat(list.candidates()).isEqualTo(9);
            assertThat(list.strata())
                    .containsExactly(
                            new SampleQueries.StratumView("north", 8), new SampleQueries.StratumView("south", 1));
        });
        assertThat(p.kept.sampling.sealed.everything()).hasSize(9);
    }

    @Test
    void aFrozenList_isNotReplaced() {
        list(children());
        freeze();
        assertThat(ruleBrokenBy(() -> list(children())).code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(ruleBrokenBy(() -> freeze()).code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
    }

    @Test
    void theSameList_sentTwiceUnderAKey_isTakenOnce_inWhateverFormItComes() {
        CandidateListId one = list(children().subList(1, 2), "a key");
        byte[] csv = ("reference,stratum,ageBand,gender,ethnicity,disability,firstLanguage,planType,features\n"
                        + "SYN-2,north,UNDER_1,FEMALE,WHITE,NO,English,CHILD_PROTECTION,NEGLECT\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(p.use(ImportCandidates.class)
                        .handle(p.coordinator, new ImportCandidates.Command(cycle, new CandidateCsv(csv)), "a key"))
                .isEqualTo(one);
        assertThat(ruleBrokenBy(() -> list(children(), "a key")).code()).isEqualTo(Idempotency.KEY_REUSED);
    }

    @Test
    void aList_hasNoPlace_whereTheCasesAreChosen() {
        CycleId chosen = planned(SampleMethod.CHOSEN);
        assertThatThrownBy(() -> p.use(ImportCandidates.class)
                        .handle(p.chair, new ImportCandidates.Command(chosen, new CandidateDocument(children())), null))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("say DRAWN in the plan");
    }
}

package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.caseaudit.application.sampling.SampleQueries.DrawView;
import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.application.sampling.SampleQueries.LotView;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.LotState;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.sampling.Stratum;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases come out of the list, so that nobody need believe that they were drawn. */
class DrawSampleTest extends SampleActs {
    @Test
    void drawn_becomeTheCases_byStratumAndTicket_withTheirDetailsAndIdentity() {
        drawn();

        DrawView draw = newest().draws().get(0);
        assertThat(draw.seed()).isEqualTo(DICE);
        assertThat(draw.seedSource()).isEqualTo("Dice thrown in the sub-group");
        assertThat(draw.drawnBy()).isEqualTo(p.chair.person());
        assertThat(draw.lots()).hasSize(12);
        assertThat(lots(LotState.DRAWN))
                .extracting(LotView::stratum, LotView::place, LotView::pseudonym)
                .containsExactly(tuple("north", 1, "C01"), tuple("north", 2, "C02"), tuple("south", 1, "C03"));
        assertThat(cases())
                .extracting(c -> c.details().ageBand())
                .containsExactly(AgeBand.UNDER_1, AgeBand.UNDER_1, AgeBand.AGE_10_TO_15);
        Map<String, Reference> byPseudonym = new HashMap<>();
        references().stream().filter(r -> r.pseudonym() != null).forEach(r -> byPseudonym.put(r.pseudonym(), r));
        assertThat(byPseudonym).containsOnlyKeys("C01", "C02", "C03");
        byPseudonym.forEach((pseudonym, reference) -> assertThat(
                        p.kept.identities.find(caseOf(pseudonym)).map(CaseIdentity::content))
                .as("the identity is the one in the list, or still to be entered")
                .isEqualTo(Optional.ofNullable(reference.identity())));
    }

    @Test
    void record_isWhatTheCalculatorDraws() {
        drawn();
        ListView list = newest();
        DrawView draw = list.draws().get(0);
        SampleDraw again = SampleDraw.of(
                draw.seed(),
                draw.size(),
                draw.minimum(),
                List.of(labels("north", draw.lots()), labels("south", draw.lots())));
        assertThat(again.frameHash()).isEqualTo(list.frameHash());
        assertThat(again.strata().stream().flatMap(s -> s.tickets().stream()))
                .extracting(t -> t.id() + " " + t.ticket())
                .containsExactlyElementsOf(draw.lots().stream()
                        .map(lot -> lot.candidate() + " " + lot.ticket())
                        .toList());
        assertThat(again.strata().stream().flatMap(s -> s.drawn().stream()))
                .containsExactlyElementsOf(
                        lots(LotState.DRAWN).stream().map(LotView::candidate).toList());
    }

    private Stratum labels(String key, List<LotView> lots) {
        return new Stratum(
                key,
                lots.stream()
                        .filter(lot -> lot.stratum().equals(key))
                        .map(LotView::candidate)
                        .toList());
    }

    @Test
    void draw_isRefused_beforeTheListIsFrozen() {
        list(children());
        RuleBroken refusal = ruleBrokenBy(() -> draw(3, null));
        assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(refusal.details()).containsEntry("possible", List.of("relist", "freeze"));
        assertThat(cases()).isEmpty();
    }

    @Test
    void seeds_areMadeHere_whenNobodyThrowsDice() {
        list(children());
        freeze();
        draw(new DrawOrder(3, 0, null, null, null));
        draw(new DrawOrder(3, 0, null, null, "To see another."));
        assertThat(newest().draws())
                .extracting(DrawView::seed)
                .allMatch(seed -> seed.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(newest().draws()).extracting(DrawView::seedSource).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  1, 1 2 3, Dice, size,       how many?",
                "0,  0, 1 2 3, Dice, size,       nobody audits nothing",
                "13, 1, 1 2 3, Dice, size,       more than there are",
                "3,  -, 1 2 3, Dice, minimum,    nobody says how few",
                "3,  2, 1 2 3, Dice, minimum,    two groups of two take four",
                "3,  1, ' ',   Dice, seed,       a seed of nothing",
                "3,  1, 1 2 3, -,    seedSource, a seed from nowhere is believed by nobody",
                "3,  1, -,     Dice, seedSource, dice that nobody threw",
            })
    void draw_isRefused_whenItCannotBe(
            Integer size, Integer minimum, String seed, String source, String field, String story) {
        list(children());
        freeze();
        assertThat(ruleBrokenBy(() -> draw(new DrawOrder(size, minimum, seed, source, null)))
                        .faults())
                .extracting(Fault::field)
                .containsExactly(field);
        assertThat(newest().draws()).isEmpty();
    }

    @Test
    void draw_isRefused_whereCasesWereRegisteredByHand() {
        list(children());
        freeze();
        say(SampleMethod.CHOSEN);
        p.use(RegisterCase.class).handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null);
        assertThat(ruleBrokenBy(() -> draw(3, null)).getMessage()).contains("say DRAWN");
        say(SampleMethod.DRAWN);
        assertThat(ruleBrokenBy(() -> draw(3, null)).getMessage()).contains("C01");
    }

    @Test
    void drawnAgain_withAReason_keepsWhatIsDrawnTwice_andTheEarlierDrawOnRecord() {
        drawn();
        List<CaseView> before = cases();
        ruleBrokenBy(() -> draw(4, " "));
        assertThat(cases()).isEqualTo(before);

        draw(4, "The sub-group has time for one more.");

        assertThat(newest().draws()).hasSize(2);
        assertThat(newest().draws().get(1).reason()).isEqualTo("The sub-group has time for one more.");
        assertThat(cases())
                .as("the same seed draws the same cases, and one more")
                .containsAll(before);
        assertThat(pseudonyms()).containsExactly("C01", "C02", "C03", "C04");
        assertThat(newest().draws().get(0).lots().stream().filter(l -> l.state() == LotState.DRAWN))
                .as("the first draw stays as it was")
                .hasSize(3);
    }

    @Test
    void drawnAgain_withAnotherSeed_givesNoPseudonymTwice() {
        drawn();
        draw(new DrawOrder(3, 1, "another", "A lottery", "A member knew one of the children."));
        List<String> first = newest().draws().get(0).lots().stream()
                .filter(l -> l.pseudonym() != null)
                .map(l -> l.candidate() + l.pseudonym())
                .toList();
        List<String> second = newest().draws().get(1).lots().stream()
                .filter(l -> l.pseudonym() != null)
                .map(l -> l.candidate() + l.pseudonym())
                .toList();
        assertThat(second).as("the seed does draw others").isNotEqualTo(first);
        List<String> both = new ArrayList<>(first);
        second.stream().filter(lot -> !first.contains(lot)).forEach(both::add);
        assertThat(both.stream().map(lot -> lot.substring(lot.indexOf('C')))).doesNotHaveDuplicates();
        assertThat(pseudonyms())
                .containsExactlyInAnyOrderElementsOf(second.stream()
                        .map(lot -> lot.substring(lot.indexOf('C')))
                        .toList());
    }

    @Test
    void nothingIsDrawnAgain_onceAFormIsAllocated() {
        drawn();
        allocate(caseOf("C02"));
        assertThat(ruleBrokenBy(() -> draw(4, "One more.")).getMessage())
                .isEqualTo("A form is allocated for C02; the case stays in the audit.");
        ruleBrokenBy(() -> startOver("All over."));
        ruleBrokenBy(() -> replace(caseOf("C02"), "Unknown."));
        replace(caseOf("C01"), "No agency knows the child.");
    }

    @Test
    void aCase_somebodyRaisedAConcernAbout_doesNotLeave() {
        drawn();
        p.use(RaiseConcern.class)
                .handle(p.chair, new RaiseConcern.Command(caseOf("C01"), null, null, "The child is cold.", null), null);
        assertThat(ruleBrokenBy(() -> replace(caseOf("C01"), "Unknown.")).getMessage())
                .isEqualTo("A concern was raised about C01; the case stays in the audit.");
    }

    @Test
    void somebodyElse_wasFaster() {
        list(children());
        freeze();
        Refusals.stale(() -> p.use(DrawSample.class)
                .handle(
                        p.chair,
                        new DrawSample.Command(
                                new SampleDesk.Read(cycle, 7), new DrawOrder(3, 1, DICE, "Dice", null))));
    }
}

package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.Draws;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.LotId;
import org.caseaudit.domain.sampling.SampleCheck;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.sampling.StandingSample;

/**
 * Draws the cases of a cycle from its frozen list and puts them in, stratum by stratum in the order of the tickets. The seed
 * comes from outside or is made here, always after the freeze. Drawn again, with a reason, the earlier draw stays on record,
 * and those of its cases that are not drawn again leave the cycle.
 *
 * <p>Refuses before the freeze and after launch; a size, minimum or seed that cannot be; where cases were registered by hand;
 * and drawing again without a reason, once a form is allocated for a case, or over a concern about one.
 */
@UseCase
public class DrawSample {
    private final SampleDesk samples;
    private final DrawnCases drawnCases;
    private final Candidates candidates;
    private final Cases cases;
    private final Draws draws;
    private final Seeds seeds;
    private final Recorder recorder;

    @Inject
    public DrawSample(
            SampleDesk samples,
            DrawnCases drawnCases,
            Candidates candidates,
            Cases cases,
            Draws draws,
            Seeds seeds,
            Recorder recorder) {
        this.samples = samples;
        this.drawnCases = drawnCases;
        this.candidates = candidates;
        this.cases = cases;
        this.draws = draws;
        this.seeds = seeds;
        this.recorder = recorder;
    }

    public record Command(SampleDesk.Read sample, DrawOrder order) {}

    public void handle(Actor actor, Command command) {
        SampleDesk.Opened opened = samples.toChange(actor, command.sample());
        CandidateList list = opened.list();
        List<Lot> earlier =
                opened.record().standing().map(StandingSample::drawn).orElse(List.of());
        requireRoom(opened, earlier);
        DrawOrder order = command.order();
        order.check();
        String seed = order.seed() == null ? seeds.make() : order.seed();
        List<Candidate> all = candidates.of(list.id());
        SampleDraw outcome = SampleDraw.of(
                seed, order.size(), order.minimum(), Candidate.frame(all).strata());
        Draw draw = new Draw(Ids.next(DrawId::new), list, order, seed, actor.person(), recorder.now());
        draws.add(draw);
        List<Lot> lots = draw.lots(outcome, all, () -> Ids.next(LotId::new));
        lots.forEach(draws::add);
        List<Lot> drawn = lots.stream().filter(lot -> outcome.drew(lot.label())).toList();
        List<Lot> fresh = drawnCases.keep(actor, list.cycle(), earlier, drawn);
        drawnCases.enter(actor, list, opened.record(), fresh);
        recorder.record(
                actor,
                Fact.of("sample-drawn", "sample", list.id())
                        .in(list.cycle())
                        .detail("draw " + draw.number() + ", " + draw.size() + " of " + all.size())
                        .because(draw.reason()));
    }

    private void requireRoom(SampleDesk.Opened opened, List<Lot> earlier) {
        opened.cycle()
                .requireSample(
                        SampleMethod.DRAWN,
                        "The plan says that the cases are chosen; say DRAWN in the plan to draw them.");
        SampleCheck.requireNoneByHand(
                cases.of(opened.cycle().id()), opened.record().standing());
        drawnCases.requireMayLeave(opened.cycle().id(), earlier);
    }
}

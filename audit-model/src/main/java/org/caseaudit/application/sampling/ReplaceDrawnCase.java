package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.StandingSample;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Lets the next reserve of the group take the place of a drawn case, for instance of a child no agency knows. Its pseudonym
 * goes with the case and is not given again.
 *
 * <p>Refuses without reason; a case that was not drawn; where no reserve is left; once a form is allocated for the case or a
 * concern raised about it; and after launch.
 */
@UseCase
public class ReplaceDrawnCase {
    private final SampleDesk samples;
    private final DrawnCases drawnCases;
    private final Recorder recorder;

    @Inject
    public ReplaceDrawnCase(SampleDesk samples, DrawnCases drawnCases, Recorder recorder) {
        this.samples = samples;
        this.drawnCases = drawnCases;
        this.recorder = recorder;
    }

    public record Command(SampleDesk.Read sample, CaseId caseFile, String reason) {}

    public void handle(Actor actor, Command command) {
        SampleDesk.Opened opened = samples.toChange(actor, command.sample());
        StandingSample standing = opened.record().standing().orElseThrow(ReplaceDrawnCase::notDrawn);
        Lot leaving = standing.of(command.caseFile()).orElseThrow(ReplaceDrawnCase::notDrawn);
        drawnCases.requireMayLeave(leaving.cycle(), List.of(leaving));
        Lot reserve = standing.replace(leaving, command.reason(), actor.person(), recorder.now());
        drawnCases.withdraw(actor, leaving.cycle(), List.of(leaving));
        drawnCases.enter(actor, opened.list(), opened.record(), List.of(reserve));
        recorder.record(
                actor,
                Fact.of("case-replaced", "case", leaving.caseFile())
                        .in(leaving.cycle())
                        .detail(leaving.pseudonym() + " by " + reserve.pseudonym())
                        .because(leaving.reason()));
    }

    private static RuleBroken notDrawn() {
        return RuleBroken.field("caseFile", "There is no such drawn case in this cycle.");
    }
}

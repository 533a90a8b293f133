package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.List;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** A cycle calls its cases drawn only when they were. */
class DrawnCasesAtLaunchTest extends SampleActs {
    @Test
    void drawnCases_goOut() {
        drawn();
        prepareForms();
        launch();
    }

    @Test
    void aCycle_thatCallsItsCasesDrawn_needsADraw() {
        assertThat(blockers()).extracting(Fault::field).contains("sample");
    }

    @Test
    void aCaseRegisteredByHand_isNotCalledDrawn() {
        say(SampleMethod.CHOSEN);
        p.use(RegisterCase.class).handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null);
        say(SampleMethod.DRAWN);
        prepareForms();
        assertThat(blockers()).extracting(Fault::field).containsExactly("sample");
        assertThat(ruleBrokenBy(() -> p.use(RegisterCase.class)
                                .handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null))
                        .getMessage())
                .contains("say CHOSEN in the plan");
    }

    @Test
    void drawnCases_areNotCalledChosen_norMixedWithChosenOnes() {
        drawn();
        say(SampleMethod.CHOSEN);
        p.use(RegisterCase.class).handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null);
        prepareForms();
        assertThat(blockers()).extracting(Fault::field).containsExactly("sampleMethod");
        say(SampleMethod.DRAWN);
        assertThat(blockers()).extracting(Fault::field).containsExactly("cases/C04");
    }

    @Test
    void theSample_isSettled_onceTheFormsAreOut() {
        drawn();
        prepareForms();
        launch();
        for (Runnable act : List.<Runnable>of(
                () -> list(children()),
                () -> freeze(),
                () -> draw(4, "More."),
                () -> replace(caseOf("C01"), "Unknown."),
                () -> startOver("All over."))) {
            assertThat(ruleBrokenBy(act::run).code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        }
    }

    private List<Fault> blockers() {
        RuleBroken refusal = ruleBrokenBy(this::launch);
        assertThat(refusal.code()).isEqualTo(LaunchCycle.BLOCKED);
        return refusal.faults().stream().filter(f -> !f.field().equals("cases")).toList();
    }

    private void launch() {
        p.use(LaunchCycle.class)
                .handle(
                        p.chair,
                        new LaunchCycle.Command(
                                cycle, 0, p.kept.assignments.of(cycle).size()));
    }

    private void prepareForms() {
        cases().forEach(c -> allocate(c.id()));
    }
}

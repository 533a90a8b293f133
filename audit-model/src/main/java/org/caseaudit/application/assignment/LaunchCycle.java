package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.assignment.LaunchCheck;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.SampleCheck;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateVersions;

/**
 * Sends the forms out. Refuses with everything that stands in the way, and when the number of forms the launcher says they
 * have seen is not the number that would go out: the workload is looked at first.
 */
@UseCase
public class LaunchCycle {
    /** What stands between a plan and its launch. */
    public static final String BLOCKED = "launch-blocked";

    private final CycleDesk desk;
    private final TemplateVersions templates;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final SampleDesk samples;
    private final Recorder recorder;

    @Inject
    public LaunchCycle(
            CycleDesk desk,
            TemplateVersions templates,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            SampleDesk samples,
            Recorder recorder) {
        this.desk = desk;
        this.templates = templates;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.samples = samples;
        this.recorder = recorder;
    }

    /** @param formsSeen the number of forms in the workload the launcher looked at */
    public record Command(CycleId cycle, int version, int formsSeen) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.requirePlanned("This cycle is launched already.");
        List<Assignment> forms = assignments.of(cycle.id());
        List<CaseFile> children = cases.of(cycle.id());
        List<Fault> blockers = new ArrayList<>(LaunchCheck.blockers(new LaunchCheck.Preparation(
                cycle.template() == null
                        ? null
                        : templates.find(cycle.template()).orElse(null),
                children,
                involvements.of(cycle.id()),
                forms)));
        blockers.addAll(SampleCheck.blockers(
                cycle.sampleMethod(), children, samples.record(cycle.id()).standing()));
        if (!blockers.isEmpty()) {
            throw new RuleBroken(BLOCKED, "The forms cannot go out yet.", blockers);
        }
        if (forms.size() != command.formsSeen()) {
            throw RuleBroken.field(
                    "formsSeen",
                    "Look at the workload first: " + forms.size() + " forms would go out, not " + command.formsSeen()
                            + ".");
        }
        cycle.launch(recorder.now());
        recorder.record(
                actor,
                Fact.of("cycle-launched", "cycle", cycle.id()).in(cycle.id()).detail(forms.size() + " forms"));
    }
}

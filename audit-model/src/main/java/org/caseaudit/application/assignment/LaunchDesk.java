package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.assignment.LaunchCheck;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.sampling.SampleCheck;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.TemplateVersions;

/** Gathers what a launch is decided by. */
@Collaborator
public class LaunchDesk {
    private final TemplateVersions templates;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final SampleDesk samples;

    @Inject
    public LaunchDesk(
            TemplateVersions templates,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            SampleDesk samples) {
        this.templates = templates;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.samples = samples;
    }

    /** How many forms go out. */
    int forms(Cycle cycle) {
        return assignments.of(cycle.id()).size();
    }

    /** Everything that stands between the plan and its launch. */
    List<Fault> blockers(Cycle cycle) {
        List<CaseFile> children = cases.of(cycle.id());
        List<Fault> blockers = new ArrayList<>(LaunchCheck.blockers(new LaunchCheck.Preparation(
                cycle.template() == null
                        ? null
                        : templates.find(cycle.template()).orElse(null),
                children,
                involvements.of(cycle.id()),
                assignments.of(cycle.id()))));
        blockers.addAll(SampleCheck.blockers(
                cycle.sampleMethod(), children, samples.record(cycle.id()).standing()));
        return blockers;
    }
}

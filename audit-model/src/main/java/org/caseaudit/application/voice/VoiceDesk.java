package org.caseaudit.application.voice;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/** Which agencies may speak of a case, and until when. */
@Collaborator
public class VoiceDesk {
    private final AgenciesInTheCase circle;
    private final Involvements involvements;
    private final Reports reports;

    @Inject
    public VoiceDesk(AgenciesInTheCase circle, Involvements involvements, Reports reports) {
        this.circle = circle;
        this.involvements = involvements;
        this.reports = reports;
    }

    /** The agencies that know the child: those that said so, and those that have a form. */
    Set<AgencyId> involved(CaseFile caseFile) {
        Set<AgencyId> all = new HashSet<>(circle.of(caseFile.cycle(), caseFile.id()));
        involvements.of(caseFile.cycle()).stream()
                .filter(i -> i.caseFile().equals(caseFile.id()) && i.state() == InvolvementState.KNOWN)
                .forEach(i -> all.add(i.agency()));
        return all;
    }

    /** Refuses before the forms are out, after the audit has ended, and once the report is signed off. */
    void requireWritable(Cycle cycle) {
        cycle.requireState(
                "Voices are recorded from launch until the report is signed off.",
                CycleState.OPEN,
                CycleState.MODERATION,
                CycleState.REPORTING,
                CycleState.PUBLISHED);
        reports.of(cycle.id()).ifPresent(Report::requireDraft);
    }
}

package org.caseaudit.application.report;

import jakarta.inject.Inject;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.moderation.MeetingDesk;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.report.EarlierAudit;

/** Reads what a re-audit is compared with. */
@Collaborator
public class EarlierAudits {
    private final Cycles cycles;
    private final Cases cases;
    private final SampleDesk samples;
    private final FormDesk forms;
    private final MeetingDesk meetings;

    @Inject
    public EarlierAudits(Cycles cycles, Cases cases, SampleDesk samples, FormDesk forms, MeetingDesk meetings) {
        this.cycles = cycles;
        this.cases = cases;
        this.samples = samples;
        this.forms = forms;
        this.meetings = meetings;
    }

    /** Null when the audit repeats none. */
    EarlierAudit before(Cycle reAudit) {
        if (reAudit.reAudits() == null) {
            return null;
        }
        Cycle earlier = cycles.get(reAudit.reAudits());
        return new EarlierAudit(
                earlier,
                forms.tool(earlier),
                samples.record(earlier.id()),
                cases.of(earlier.id()).size(),
                meetings.meeting(earlier));
    }
}

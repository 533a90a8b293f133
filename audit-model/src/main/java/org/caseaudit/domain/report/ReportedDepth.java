package org.caseaudit.domain.report;

import org.caseaudit.domain.grading.DepthNote;
import org.caseaudit.domain.report.CombinedReport.ThinAnswers;
import org.caseaudit.domain.report.CombinedReport.ThinPlace;

/** Where forms were thin: empty boxes and bare ticks made Sandwell's audits worthless, so the report tells of them. */
final class ReportedDepth {
    private final ReportMaterial material;
    private final ReportNames names;

    ReportedDepth(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
    }

    ThinAnswers thinAnswers() {
        return new ThinAnswers(
                material.depth().thresholds(),
                material.depth().notes().stream().map(this::place).toList());
    }

    private ThinPlace place(DepthNote note) {
        return new ThinPlace(
                names.agency(note.agency()),
                note.section(),
                names.title(note.section()),
                note.kind(),
                note.cases().stream().map(names::pseudonym).sorted().toList(),
                note.count());
    }
}

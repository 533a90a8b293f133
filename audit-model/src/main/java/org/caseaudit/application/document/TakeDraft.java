package org.caseaudit.application.document;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.report.ReportDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportComposer;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/**
 * Gives the office a document as it would be now, marked as a draft on every page, and writes down who took it. Kept
 * nowhere. Refuses everybody else, and before there is a report or a briefing.
 */
@UseCase
public class TakeDraft {
    private final CycleDesk desk;
    private final ReportDesk material;
    private final DocumentDesk documents;
    private final DocumentPress press;
    private final Reports reports;
    private final Briefings briefings;
    private final Recorder recorder;

    @Inject
    public TakeDraft(
            CycleDesk desk,
            ReportDesk material,
            DocumentDesk documents,
            DocumentPress press,
            Reports reports,
            Briefings briefings,
            Recorder recorder) {
        this.desk = desk;
        this.material = material;
        this.documents = documents;
        this.press = press;
        this.reports = reports;
        this.briefings = briefings;
        this.recorder = recorder;
    }

    public TakenDocument handle(Actor actor, CycleId id, DocumentName name) {
        Cycle cycle = desk.toSee(actor, id);
        DocumentAccess.requireTakeAll(actor);
        Report report = reports.of(id).orElseThrow(() -> new NotFound("document"));
        byte[] content = name.kind() == DocumentKind.BRIEFING
                ? press.briefing(briefing(id).text(), cycle.theme(), documents.draft(actor))
                : press.report(name, ReportComposer.compose(material.material(cycle)), documents.draft(actor));
        recorder.record(
                actor, Fact.of("document-taken", "report", report.id()).in(id).detail(name.text() + ", draft"));
        return new TakenDocument(DocumentDesk.fileName(cycle, name, "draft"), name.format(), content);
    }

    private Briefing briefing(CycleId cycle) {
        return briefings.of(cycle).orElseThrow(() -> new NotFound("document"));
    }
}

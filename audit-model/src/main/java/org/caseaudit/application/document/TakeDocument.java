package org.caseaudit.application.document;

import jakarta.inject.Inject;
import org.caseaudit.application.briefing.BriefingAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentChunk;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.document.FrozenDocument;
import org.caseaudit.domain.document.FrozenDocumentId;
import org.caseaudit.domain.document.FrozenDocuments;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/**
 * Gives out a document of a signed-off version, and writes down who took it. The first time it is made, from what was
 * signed off, and kept; from then on everybody gets the same file, byte for byte. Refuses those who may not take it, and
 * what was never signed off or sent.
 */
@UseCase
public class TakeDocument {
    private final CycleDesk desk;
    private final DocumentDesk documents;
    private final DocumentPress press;
    private final Reports reports;
    private final Briefings briefings;
    private final FrozenDocuments frozen;
    private final Recorder recorder;

    @Inject
    public TakeDocument(
            CycleDesk desk,
            DocumentDesk documents,
            DocumentPress press,
            Reports reports,
            Briefings briefings,
            FrozenDocuments frozen,
            Recorder recorder) {
        this.desk = desk;
        this.documents = documents;
        this.press = press;
        this.reports = reports;
        this.briefings = briefings;
        this.frozen = frozen;
        this.recorder = recorder;
    }

    /** @param number of the version; null for the newest */
    public record Command(CycleId cycle, DocumentName name, Integer number) {}

    public TakenDocument handle(Actor actor, Command command) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        DocumentAccess.requireTake(actor, cycle, command.name().kind(), desk.invited(cycle.id()));
        FrozenDocument document = command.name().kind() == DocumentKind.BRIEFING
                ? briefing(actor, cycle, command)
                : report(actor, cycle, command);
        byte[] content = DocumentChunk.joined(frozen.chunks(document.id()));
        TakenDocument taken = new TakenDocument(
                DocumentDesk.fileName(cycle, command.name(), "version-" + document.number()),
                command.name().format(),
                content);
        if (!taken.sha256().equals(document.sha256())) {
            throw new IllegalStateException("What document " + document.id() + " holds is not what was made");
        }
        recorder.record(
                actor,
                Fact.of("document-taken", "document", document.id())
                        .in(cycle.id())
                        .detail(command.name().text() + ", version " + document.number()));
        return taken;
    }

    private FrozenDocument report(Actor actor, Cycle cycle, Command command) {
        ReportVersion version = version(actor, command);
        return frozen.of(cycle.id(), command.name(), version.number()).orElseGet(() -> {
            CombinedReport content = Json.read(version.content(), CombinedReport.class);
            byte[] made = press.report(command.name(), content, documents.issue(actor, version));
            return freeze(cycle, command.name(), version.number(), made);
        });
    }

    /** The newest; an earlier one only for the office. */
    private ReportVersion version(Actor actor, Command command) {
        ReportVersion newest =
                reports.versions(command.cycle()).stream().findFirst().orElseThrow(() -> new NotFound("document"));
        if (command.number() == null || command.number() == newest.number()) {
            return newest;
        }
        DocumentAccess.requireTakeAll(actor);
        return reports.versions(command.cycle()).stream()
                .filter(v -> v.number() == command.number())
                .findFirst()
                .orElseThrow(() -> new NotFound("document"));
    }

    private FrozenDocument briefing(Actor actor, Cycle cycle, Command command) {
        Briefing briefing = briefings
                .of(cycle.id())
                .filter(Briefing::sent)
                .filter(b -> command.number() == null || command.number() == b.reportNumber())
                .orElseThrow(() -> new NotFound("document"));
        BriefingAccess.requireSee(actor, briefing);
        return frozen.of(cycle.id(), command.name(), briefing.reportNumber()).orElseGet(() -> {
            byte[] made = press.briefing(briefing.text(), cycle.theme(), documents.issue(actor, briefing));
            return freeze(cycle, command.name(), briefing.reportNumber(), made);
        });
    }

    private FrozenDocument freeze(Cycle cycle, DocumentName name, int number, byte[] content) {
        FrozenDocument document =
                new FrozenDocument(Ids.next(FrozenDocumentId::new), cycle.id(), name, number, content, recorder.now());
        frozen.add(document);
        DocumentChunk.of(document.id(), content, Ids::next).forEach(frozen::add);
        return document;
    }
}

package org.caseaudit.application.document;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionAccess;
import org.caseaudit.application.briefing.BriefingAccess;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.exit.ExitAccess;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.document.FrozenDocument;
import org.caseaudit.domain.document.FrozenDocuments;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;

/** Which documents of an audit somebody may take, and whether a document is genuine. */
@UseCase
public class DocumentQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final Reports reports;
    private final Briefings briefings;
    private final FrozenDocuments frozen;

    @Inject
    public DocumentQueries(
            CycleDesk desk, Cycles cycles, Reports reports, Briefings briefings, FrozenDocuments frozen) {
        this.desk = desk;
        this.cycles = cycles;
        this.reports = reports;
        this.briefings = briefings;
        this.frozen = frozen;
    }

    /**
     * A document one may take.
     *
     * @param document its name in the address, for instance {@code report-public.pdf}
     * @param number of the signed-off version; null for a draft
     * @param at when it was signed off or sent; null for a draft
     */
    public record DocumentView(
            String document, DocumentKind kind, Edition edition, boolean draft, Integer number, Instant at) {}

    /**
     * What a checksum belongs to.
     *
     * @param document the file it is of; null when it stands in the documents of the version
     * @param newest whether no later version was signed off since
     */
    public record Genuine(CycleId cycle, String theme, String document, int number, Instant at, boolean newest) {}

    /**
     * What else of an audit somebody may take or see.
     *
     * @param actionPlan whether the plan may be taken for a spreadsheet
     * @param allData whether all data of the audit may be taken
     * @param everything whether all of the partnership may be
     * @param briefing whether there is a briefing they may read
     * @param draftBriefing whether they may begin one
     */
    public record Offers(
            CycleId cycle,
            String theme,
            boolean actionPlan,
            boolean allData,
            boolean everything,
            boolean briefing,
            boolean draftBriefing) {}

    public Offers offers(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        Optional<Briefing> briefing = briefings.of(id);
        return new Offers(
                id,
                cycle.theme(),
                ActionAccess.maySee(actor, cycle),
                CycleAccess.readsAll(actor),
                ExitAccess.mayTake(actor),
                briefing.filter(b -> BriefingAccess.maySee(actor, b)).isPresent(),
                briefing.isEmpty() && cycle.published() && CycleAccess.manages(actor));
    }

    /** The newest version of each, and drafts for the office. */
    public List<DocumentView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        List<AgencyId> invited = desk.invited(id);
        Optional<ReportVersion> newest = reports.versions(id).stream().findFirst();
        Optional<Briefing> briefing = briefings.of(id);
        boolean drafts = DocumentAccess.takesAll(actor) && reports.of(id).isPresent();
        List<DocumentView> views = new ArrayList<>();
        for (DocumentName name : DocumentName.all()) {
            if (DocumentAccess.mayTake(actor, cycle, name.kind(), invited)) {
                boolean isBriefing = name.kind() == DocumentKind.BRIEFING;
                (isBriefing
                                ? briefing.filter(Briefing::sent).map(b -> view(name, b.reportNumber(), b.sentAt()))
                                : newest.map(v -> view(name, v.number(), v.signedOffAt())))
                        .ifPresent(views::add);
                if (drafts && (!isBriefing || briefing.isPresent())) {
                    views.add(new DocumentView(
                            name.text(), name.kind(), name.kind().edition(), true, null, null));
                }
            }
        }
        return views;
    }

    private static DocumentView view(DocumentName name, int number, Instant at) {
        return new DocumentView(name.text(), name.kind(), name.kind().edition(), false, number, at);
    }

    /**
     * Whether a checksum is that of a signed-off version, as it stands on its pages, or of a file that was given out; empty
     * when it is of neither. For every member: whoever holds a document may know whether it is genuine.
     */
    public List<Genuine> confirm(Actor actor, String asked) {
        String checksum = asked.replaceAll("\\s", "").toLowerCase(Locale.ROOT); // as somebody typed it from paper
        return Stream.of(
                        reports.withChecksum(checksum).stream()
                                .map(v -> genuine(v.cycle(), null, v.number(), v.signedOffAt())),
                        briefings.withChecksum(checksum).stream()
                                .map(b ->
                                        genuine(b.cycle(), DocumentKind.BRIEFING.slug(), b.reportNumber(), b.sentAt())),
                        frozen.withChecksum(checksum).stream().map(this::genuine))
                .flatMap(found -> found)
                .toList();
    }

    private Genuine genuine(FrozenDocument document) {
        return genuine(document.cycle(), document.name().text(), document.number(), document.madeAt());
    }

    private Genuine genuine(CycleId cycle, String document, int number, Instant at) {
        int newest = reports.of(cycle).map(Report::newestVersion).orElse(number);
        return new Genuine(cycle, cycles.get(cycle).theme(), document, number, at, number == newest);
    }
}

package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.grading.DepthList;
import org.caseaudit.domain.grading.DepthNote;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.shared.NotFound;

/**
 * Where the forms handed in are thin, per agency and section, with the thresholds it is judged by. A prompt for a
 * conversation before the meeting; for chair, coordinator and scrutineer, in the same number of statements for any size.
 */
@UseCase
public class DepthQueries {
    private final CycleDesk desk;
    private final DepthDesk depth;
    private final Cases cases;
    private final Agencies agencies;

    @Inject
    public DepthQueries(CycleDesk desk, DepthDesk depth, Cases cases, Agencies agencies) {
        this.desk = desk;
        this.depth = depth;
        this.cases = cases;
        this.agencies = agencies;
    }

    public record DepthView(DepthThresholds thresholds, List<NoteView> notes) {}

    public record NoteView(
            AgencyId agency, String agencyName, String section, DepthKind kind, List<String> pseudonyms, int count) {}

    /** Refuses everybody outside the office with NotFound. */
    public DepthView of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("list of thin answers");
        }
        Map<CaseId, String> pseudonyms =
                cases.of(id).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        DepthList list = depth.list(cycle);
        return new DepthView(
                list.thresholds(),
                list.notes().stream().map(n -> view(n, pseudonyms, names)).toList());
    }

    private static NoteView view(DepthNote note, Map<CaseId, String> pseudonyms, Map<AgencyId, String> names) {
        return new NoteView(
                note.agency(),
                names.get(note.agency()),
                note.section(),
                note.kind(),
                note.cases().stream().map(pseudonyms::get).sorted().toList(),
                note.count());
    }
}

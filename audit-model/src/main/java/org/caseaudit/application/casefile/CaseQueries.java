package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.CycleId;

/** The cases of a cycle under their pseudonyms. Never the identity. */
@UseCase
public class CaseQueries {
    private final CycleDesk desk;
    private final CaseDesk caseDesk;
    private final Cases cases;

    @Inject
    public CaseQueries(CycleDesk desk, CaseDesk caseDesk, Cases cases) {
        this.desk = desk;
        this.caseDesk = caseDesk;
        this.cases = cases;
    }

    public record CaseView(CaseId id, CycleId cycle, String pseudonym, CaseDetails details, int version) {}

    public List<CaseView> all(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        CaseAccess.requireSee(actor, desk.invited(cycle));
        return cases.of(cycle).stream().map(CaseQueries::view).toList();
    }

    public CaseView one(Actor actor, CaseId id) {
        return view(caseDesk.toSee(actor, id).caseFile());
    }

    private static CaseView view(CaseFile caseFile) {
        return new CaseView(
                caseFile.id(), caseFile.cycle(), caseFile.pseudonym(), caseFile.details(), caseFile.version());
    }
}

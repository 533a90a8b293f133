package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.CycleId;

/** The cases of a cycle under their pseudonyms, and which agencies know them. Never the identity. */
@UseCase
public class CaseQueries {
    private final CycleDesk desk;
    private final CaseDesk caseDesk;
    private final Cases cases;
    private final Involvements involvements;

    @Inject
    public CaseQueries(CycleDesk desk, CaseDesk caseDesk, Cases cases, Involvements involvements) {
        this.desk = desk;
        this.caseDesk = caseDesk;
        this.cases = cases;
        this.involvements = involvements;
    }

    public record CaseView(CaseId id, CycleId cycle, String pseudonym, CaseDetails details, int version) {}

    public record InvolvementView(CaseId caseFile, AgencyId agency, InvolvementState state, String note) {}

    public List<CaseView> all(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        CaseAccess.requireSee(actor, desk.invited(cycle));
        return cases.of(cycle).stream().map(CaseQueries::view).toList();
    }

    public CaseView one(Actor actor, CaseId id) {
        return view(caseDesk.toSee(actor, id).caseFile());
    }

    /** The answers given so far; somebody of an agency sees their own agency's only. */
    public List<InvolvementView> involvements(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        CaseAccess.requireSee(actor, desk.invited(cycle));
        return involvements.of(cycle).stream()
                .filter(i -> CycleAccess.readsAll(actor) || actor.agencies().contains(i.agency()))
                .map(i -> new InvolvementView(i.caseFile(), i.agency(), i.state(), i.note()))
                .toList();
    }

    private static CaseView view(CaseFile caseFile) {
        return new CaseView(
                caseFile.id(), caseFile.cycle(), caseFile.pseudonym(), caseFile.details(), caseFile.version());
    }
}

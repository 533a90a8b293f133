package org.caseaudit.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.report.ReportState;

/** Reads recommendations and actions with the names of who acts. */
@ApplicationScoped
public class PlanReader {
    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private AgencyQueries agencyQueries;

    /** Refuses with NotFound those who may not read the draft. */
    PlanView plan(Actor actor, ReportPlace place) {
        boolean draft = reportQueries.draft(actor, place.cycle()).state() == ReportState.DRAFT;
        boolean manages = CycleAccess.manages(actor);
        List<PersonView> people = manages ? agencyQueries.people(actor) : List.of();
        var names = new PlanView.Names(
                people.stream().collect(Collectors.toMap(PersonView::id, PersonView::name)),
                agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name)));
        return PlanView.of(
                cycleQueries.one(actor, place.cycle()).theme(),
                place,
                actionQueries.recommendations(actor, place.cycle()),
                actionQueries.of(actor, place.cycle()),
                names,
                draft && manages);
    }

    List<PersonView> people(Actor actor) {
        return agencyQueries.people(actor);
    }

    List<AgencyView> agencies(Actor actor) {
        return agencyQueries.agencies(actor);
    }
}

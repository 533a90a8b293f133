package org.caseaudit.web.history;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Everything that happened in an audit: who did what, when and why. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/history")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AuditHistoryPages {
    private static final int ON_A_PAGE = 50;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HistoryQueries historyQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("page") String typed) {
        Actor actor = signedIn.in(partnership);
        int number = typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
        HistoryQueries.FactPage facts = historyQueries.of(actor, cycle, new PageRequest(number, ON_A_PAGE));
        String audit = Addresses.in(partnership, "cycles", cycle);
        return templates.historyHistory(
                frame.page("History of this audit").backTo("Back to the audit", audit),
                AuditHistory.of(cycleQueries.one(actor, cycle).theme(), audit + "/history", facts, number, ON_A_PAGE));
    }
}

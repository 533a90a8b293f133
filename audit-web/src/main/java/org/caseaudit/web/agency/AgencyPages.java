package org.caseaudit.web.agency;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.OwedQueries;
import org.caseaudit.application.assignment.OwedQueries.AgencyOwes;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.agency.NamingView.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the agencies somebody leads owe, and the naming of auditors for the children nobody has a form for yet. */
@Path(Addresses.PARTNERSHIP + "/agency")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class AgencyPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private OwedQueries owedQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private AllocateForms allocateForms;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel owed(@PathParam("partnership") PartnershipId partnership) {
        OwedView view = OwedView.of(partnership, owedQueries.byOwnAgencies(signedIn.in(partnership)));
        return templates.agencyOwed(frame.page(view.title()), view);
    }

    @GET
    @Path("{agency}/cycles/{cycle}/allocate")
    public Response askAllocate(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("agency") AgencyId agency,
            @PathParam("cycle") CycleId cycle) {
        Actor actor = signedIn.in(partnership);
        return allocation(200, partnership, asked(actor, agency, cycle), AllocationForm.NONE, FormErrors.NONE);
    }

    @POST
    @Path("{agency}/cycles/{cycle}/allocate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allocate(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("agency") AgencyId agency,
            @PathParam("cycle") CycleId cycle,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        AllocationForm form = new AllocationForm(sent);
        List<AllocateForms.Row> rows = form.rows(agency);
        try {
            int many = allocateForms
                    .handle(actor, new AllocateForms.Command(cycle, rows, false))
                    .size();
            notices.say(
                    many == 0
                            ? "No auditor was named"
                            : many == 1 ? "1 form is allocated" : many + " forms are allocated");
        } catch (RuleBroken refused) {
            FormErrors errors = form.errors(refused, rows);
            return allocation(422, partnership, asked(actor, agency, cycle), form, errors);
        }
        return SeeOther.at(Addresses.in(partnership, "agency"));
    }

    /** Refuses with NotFound an agency the actor does not lead, and an audit it is not invited to. */
    private Asked asked(Actor actor, AgencyId agency, CycleId cycle) {
        AgencyOwes owes = owedQueries.byOwnAgencies(actor).stream()
                .filter(own -> own.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency"));
        return owes.cycles().stream()
                .filter(owed -> owed.cycle().equals(cycle))
                .findFirst()
                .map(owed -> new Asked(agency, owes.agencyName(), owed, agencyQueries.people(actor)))
                .orElseThrow(() -> new NotFound("cycle"));
    }

    private Response allocation(
            int status, PartnershipId partnership, Asked asked, AllocationForm form, FormErrors errors) {
        Page page = frame.page("Who fills the forms?")
                .with(errors)
                .backTo("Back to your agency", Addresses.in(partnership, "agency"));
        NamingView view = NamingView.of(partnership, asked, form, errors);
        return Response.status(status)
                .entity(templates.agencyAllocate(page, view))
                .build();
    }
}

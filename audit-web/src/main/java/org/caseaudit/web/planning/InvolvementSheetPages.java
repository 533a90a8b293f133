package org.caseaudit.web.planning;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Which agency knows which child, for the office, which answers for an agency that told it by telephone. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/involvement")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class InvolvementSheetPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private InvolvementQueries involvementQueries;

    @Inject
    private RecordInvolvement recordInvolvement;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel sheet(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @QueryParam("agency") AgencyId agency) {
        return page(partnership, id, agency, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @QueryParam("agency") AgencyId agency,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        List<InvolvementView> cells = involvementQueries.ofAgency(actor, id, agency);
        List<RecordInvolvement.Answer> changed = InvolvementSheet.changed(cells, typed);
        try {
            Collisions.retried(() -> {
                recordInvolvement.handle(actor, id, changed);
                return changed;
            });
        } catch (RuleBroken refused) {
            FormErrors errors = FormErrors.of(refused, name -> InvolvementSheet.field(name, changed, cells));
            return Response.status(422)
                    .entity(page(partnership, id, agency, typed, errors))
                    .build();
        }
        notices.say(PlanWords.count(changed.size(), "answer") + " saved.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id, "plan", "involvement"));
    }

    private JteModel page(PartnershipId partnership, CycleId id, AgencyId agency, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        InvolvementSheet sheet = InvolvementSheet.of(
                partnership, cycleQueries.one(actor, id), involvementQueries.all(actor, id), agency, typed, errors);
        String list = Addresses.in(partnership, "cycles", id, "plan");
        Page page = frame.page(sheet.agency() == null ? "Who knows which child" : sheet.agency())
                .with(errors);
        return templates.planningInvolvement(
                sheet.agency() == null
                        ? page.backTo("Back to the plan", list)
                        : page.backTo("Back to all agencies", list + "/involvement"),
                sheet);
    }
}

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
import org.caseaudit.application.agency.AddAgency;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.DescribeAgency;
import org.caseaudit.application.agency.PeopleAccess;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.parts.Words;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Agencies: added and amended. */
@Path(Addresses.PARTNERSHIP + "/people/agencies")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class AgencyDetailsPages {
    private static final String STALE =
            "Somebody else has changed this agency while you wrote. Nothing of yours is saved: look at what you typed and save"
                    + " it again if it is still right.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private AddAgency addAgency;

    @Inject
    private DescribeAgency describeAgency;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("new")
    public JteModel adding(@PathParam("partnership") PartnershipId partnership) {
        return adding(partnership, AgencyForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("new")
    public Response add(@PathParam("partnership") PartnershipId partnership, MultivaluedMap<String, String> sent) {
        AgencyForm form = AgencyForm.of(new Typed(sent));
        Actor actor = signedIn.in(partnership);
        try {
            Collisions.retried(() -> addAgency.handle(
                    actor, new AddAgency.Command(form.name(), form.sector(), form.guest()), form.key()));
            notices.say(form.name() + " is added");
            return SeeOther.at(Addresses.in(partnership, "people"));
        } catch (RuleBroken refused) {
            return Unprocessable.with(adding(partnership, form, errors(refused)));
        }
    }

    private JteModel adding(PartnershipId partnership, AgencyForm form, FormErrors errors) {
        PeopleAccess.requireKeep(signedIn.in(partnership));
        return templates.agencyAgency(
                page(partnership, "Add an agency", errors),
                AgencyFields.of(Addresses.in(partnership, "people", "agencies", "new"), 0, form, errors));
    }

    @GET
    @Path("{agency}")
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("agency") AgencyId id) {
        Actor actor = signedIn.in(partnership);
        PeopleAccess.requireKeep(actor);
        AgencyView agency = agencyQueries.agency(actor, id);
        return amending(partnership, agency, AgencyForm.of(agency), FormErrors.NONE);
    }

    @POST
    @Path("{agency}")
    public Response amend(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("agency") AgencyId id,
            MultivaluedMap<String, String> sent) {
        Typed fields = new Typed(sent);
        AgencyForm form = AgencyForm.of(fields);
        Actor actor = signedIn.in(partnership);
        try {
            describeAgency.handle(
                    actor, new DescribeAgency.Command(id, fields.version(), form.name(), form.sector(), form.guest()));
            notices.say(form.name() + " is changed");
            return SeeOther.at(Addresses.in(partnership, "people"));
        } catch (RuleBroken refused) {
            return Unprocessable.with(amending(partnership, agencyQueries.agency(actor, id), form, errors(refused)));
        } catch (Stale stale) {
            AgencyView now = agencyQueries.agency(actor, id);
            String stands = now.name() + ", " + Words.of(now.sector()) + (now.guest() ? ", a guest" : "");
            FormErrors errors = FormErrors.of(null, STALE).and(FormErrors.of(null, "It is now: " + stands));
            return Unprocessable.with(amending(partnership, now, form, errors));
        }
    }

    private JteModel amending(PartnershipId partnership, AgencyView agency, AgencyForm form, FormErrors errors) {
        return templates.agencyAgency(
                page(partnership, "Change " + agency.name(), errors),
                AgencyFields.of(
                        Addresses.in(partnership, "people", "agencies", agency.id()), agency.version(), form, errors));
    }

    /** A name that is taken is a fault of the name. */
    private static FormErrors errors(RuleBroken refused) {
        return refused.code().equals(RuleBroken.CONFLICT)
                ? FormErrors.of("name", refused.getMessage())
                : FormErrors.of(refused);
    }

    private Page page(PartnershipId partnership, String title, FormErrors errors) {
        return frame.page(title)
                .backTo("People and agencies", Addresses.in(partnership, "people"))
                .with(errors);
    }
}

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
import java.util.function.Function;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.assignment.HandOverWork;
import org.caseaudit.application.assignment.OpenWorkQueries;
import org.caseaudit.application.assignment.OpenWorkQueries.OpenWorkView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
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
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** A role somebody holds: it is ended, and before that its open work is handed over. */
@Path(Addresses.PARTNERSHIP + "/people/memberships/{membership}")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class MembershipPages {
    private static final int UNPROCESSABLE = 422;
    private static final String STALE =
            "Somebody else has changed this role meanwhile. Look at it again before you go on.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private OpenWorkQueries openWorkQueries;

    @Inject
    private EndMembership endMembership;

    @Inject
    private HandOverWork handOverWork;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("end")
    public JteModel ending(
            @PathParam("partnership") PartnershipId partnership, @PathParam("membership") MembershipId id) {
        return ending(partnership, id, FormErrors.NONE);
    }

    @POST
    @Path("end")
    public Response end(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("membership") MembershipId id,
            MultivaluedMap<String, String> sent) {
        int version = new Typed(sent).version();
        return step(
                () -> endMembership.handle(signedIn.in(partnership), id, version),
                "The role has ended. It stays in the history",
                Addresses.in(partnership, "people"),
                errors -> ending(partnership, id, errors));
    }

    private JteModel ending(PartnershipId partnership, MembershipId id, FormErrors errors) {
        Held held = held(partnership, id);
        return templates.agencyEnd(
                page(partnership, held, "End this role", errors), held.view(partnership, null, errors));
    }

    @GET
    @Path("hand-over")
    public JteModel handingOver(
            @PathParam("partnership") PartnershipId partnership, @PathParam("membership") MembershipId id) {
        return handingOver(partnership, id, null, FormErrors.NONE);
    }

    @POST
    @Path("hand-over")
    public Response handOver(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("membership") MembershipId id,
            MultivaluedMap<String, String> sent) {
        Typed fields = new Typed(sent);
        String auditor = fields.text("auditor");
        PersonId successor = auditor == null ? null : Id.parse(PersonId.class, auditor);
        Actor actor = signedIn.in(partnership);
        PersonId person = openWorkQueries.of(actor, id).person();
        return step(
                () -> handOverWork.handle(actor, new HandOverWork.Command(id, fields.version(), successor)),
                "What was open is handed over, and the new auditor is told by mail",
                Addresses.in(partnership, "people", person),
                errors -> handingOver(partnership, id, auditor, errors));
    }

    private JteModel handingOver(PartnershipId partnership, MembershipId id, String chosen, FormErrors errors) {
        Held held = held(partnership, id);
        return templates.agencyHandOver(
                page(partnership, held, "Hand over forms", errors), held.view(partnership, chosen, errors));
    }

    /** A role with whoever holds it. */
    private record Held(OpenWorkView work, PersonView person, String agency) {
        MembershipView view(PartnershipId partnership, String chosen, FormErrors errors) {
            return MembershipView.of(partnership, work, person.name(), agency, chosen, errors);
        }
    }

    private Held held(PartnershipId partnership, MembershipId id) {
        Actor actor = signedIn.in(partnership);
        OpenWorkView work = openWorkQueries.of(actor, id);
        return new Held(
                work,
                agencyQueries.person(actor, work.person()),
                work.agency() == null
                        ? null
                        : agencyQueries.agency(actor, work.agency()).name());
    }

    private Page page(PartnershipId partnership, Held held, String title, FormErrors errors) {
        return frame.page(title)
                .backTo(
                        held.person().name(),
                        Addresses.in(partnership, "people", held.person().id()))
                .with(errors);
    }

    private Response step(Runnable step, String done, String next, Function<FormErrors, JteModel> again) {
        try {
            step.run();
            notices.say(done);
            return SeeOther.at(next);
        } catch (RuleBroken refused) {
            return Response.status(UNPROCESSABLE)
                    .entity(again.apply(FormErrors.of(refused)))
                    .build();
        } catch (Stale stale) {
            return Response.status(UNPROCESSABLE)
                    .entity(again.apply(FormErrors.of(null, STALE)))
                    .build();
        }
    }
}

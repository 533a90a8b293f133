package org.caseaudit.web.report;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.RecommendationView;
import org.caseaudit.application.actionplan.AmendAction;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Who does what about a recommendation, while the report is written. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report/actions")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class PlannedActionPages {
    private static final String STALE =
            "Somebody else changed this action meanwhile. Yours is below; save it if it shall stand instead";

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanReader reader;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private ProposeAction proposeAction;

    @Inject
    private AmendAction amendAction;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("new")
    public JteModel blank(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("recommendation") RecommendationId id) {
        return fresh(new ReportPlace(partnership, cycle), id, ActionForm.blank(UUID.randomUUID()), FormErrors.NONE);
    }

    @POST
    public Response propose(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("recommendation") RecommendationId id,
            @BeanParam ActionForm form) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        recommendation(place, id);
        var command = new ProposeAction.Command(id, form.plan());
        try {
            Collisions.retried(() -> proposeAction.handle(actor, command, form.key()));
        } catch (RuleBroken refused) {
            return answer(422, fresh(place, id, form, ActionFields.errors(refused, form)));
        }
        notices.say("The action is added.");
        return SeeOther.at(place.at("recommendations"));
    }

    @GET
    @Path("{action}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("action") ActionId id) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        ActionView stands = action(place, id);
        return amending(place, stands, ActionForm.of(stands), FormErrors.NONE);
    }

    @POST
    @Path("{action}")
    public Response amend(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("action") ActionId id,
            @BeanParam ActionForm form) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        ActionView stands = action(place, id);
        try {
            amendAction.handle(signedIn.in(partnership), new ActionDesk.Read(id, form.version()), form.plan());
        } catch (RuleBroken refused) {
            return answer(422, amending(place, stands, form, ActionFields.errors(refused, form)));
        } catch (Stale stale) {
            ActionView now = action(place, id);
            return answer(409, amending(place, now, form.onTopOf(now), FormErrors.of("text", STALE)));
        }
        notices.say("The action is saved.");
        return SeeOther.at(place.at("recommendations"));
    }

    private RecommendationView recommendation(ReportPlace place, RecommendationId id) {
        if (id == null) {
            throw new NotFound("recommendation");
        }
        RecommendationView one = actionQueries.recommendation(signedIn.in(place.partnership()), id);
        if (!one.cycle().equals(place.cycle())) {
            throw new NotFound("recommendation");
        }
        return one;
    }

    private ActionView action(ReportPlace place, ActionId id) {
        ActionView one = actionQueries.one(signedIn.in(place.partnership()), id);
        if (!one.cycle().equals(place.cycle())) {
            throw new NotFound("action");
        }
        return one;
    }

    private JteModel fresh(ReportPlace place, RecommendationId id, ActionForm form, FormErrors errors) {
        RecommendationView about = recommendation(place, id);
        return shown("Add an action", place, about, place.at("actions") + "?recommendation=" + id.value(), form, errors);
    }

    private JteModel amending(ReportPlace place, ActionView action, ActionForm form, FormErrors errors) {
        RecommendationView about = recommendation(place, action.recommendation());
        return shown("Change an action", place, about, place.at("actions", action.id()), form, errors);
    }

    private JteModel shown(
            String title,
            ReportPlace place,
            RecommendationView about,
            String address,
            ActionForm form,
            FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        var page = frame.page(title)
                .backTo("All recommendations", place.at("recommendations"))
                .with(errors);
        return templates.reportAction(
                page,
                ActionFields.of(
                        "Recommendation " + about.number() + ": " + about.text(),
                        address,
                        form,
                        reader.people(actor),
                        reader.agencies(actor),
                        errors));
    }

    private static Response answer(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}

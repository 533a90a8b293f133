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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.ActionQueries.RecommendationView;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.WordRecommendation;
import org.caseaudit.application.shared.Collisions;
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

/** What the report asks for. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report/recommendations")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class RecommendationPages {
    private static final String STALE = "Somebody else changed this meanwhile. Compare with what stands now, then save"
            + " yours if it shall stand instead";

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanReader reader;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private AddRecommendation addRecommendation;

    @Inject
    private WordRecommendation wordRecommendation;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel list(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        var page = frame.page("Recommendations and actions").backTo("Back to the report", place.at());
        return templates.reportRecommendations(page, reader.plan(signedIn.in(partnership), place));
    }

    @GET
    @Path("new")
    public JteModel blank(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        reader.plan(signedIn.in(partnership), place);
        return fresh(place, RecommendationForm.blank(UUID.randomUUID()), FormErrors.NONE);
    }

    @POST
    public Response add(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam RecommendationForm form) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        var command = new AddRecommendation.Command(cycle, form.text(), form.noActionReason());
        try {
            RecommendationId id = Collisions.retried(() -> addRecommendation.handle(actor, command, form.key()));
            notices.say("The recommendation is added.");
            return SeeOther.at(
                    form.noActionReason() == null
                            ? place.at("actions", "new") + "?recommendation=" + id.value()
                            : place.at("recommendations"));
        } catch (RuleBroken refused) {
            return answer(422, fresh(place, form, errors(refused, form)));
        }
    }

    @GET
    @Path("{recommendation}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("recommendation") RecommendationId id) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        RecommendationView stands = recommendation(place, id);
        return wording(place, id, RecommendationForm.of(stands), null, FormErrors.NONE);
    }

    @POST
    @Path("{recommendation}")
    public Response word(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("recommendation") RecommendationId id,
            @BeanParam RecommendationForm form) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        recommendation(place, id);
        try {
            wordRecommendation.handle(
                    signedIn.in(partnership),
                    new WordRecommendation.Command(id, form.version(), form.text(), form.noActionReason()));
        } catch (RuleBroken refused) {
            return answer(422, wording(place, id, form, null, errors(refused, form)));
        } catch (Stale stale) {
            RecommendationView now = recommendation(place, id);
            return answer(409, wording(place, id, form.onTopOf(now), now.text(), FormErrors.of("text", STALE)));
        }
        notices.say("The recommendation is saved.");
        return SeeOther.at(place.at("recommendations"));
    }

    private static FormErrors errors(RuleBroken refused, RecommendationForm form) {
        return form.text() == null ? FormErrors.of("text", "Enter what the report asks for") : FormErrors.of(refused);
    }

    private RecommendationView recommendation(ReportPlace place, RecommendationId id) {
        RecommendationView one = actionQueries.recommendation(signedIn.in(place.partnership()), id);
        if (!one.cycle().equals(place.cycle())) {
            throw new NotFound("recommendation");
        }
        return one;
    }

    private JteModel fresh(ReportPlace place, RecommendationForm form, FormErrors errors) {
        var page = frame.page("Add a recommendation")
                .backTo("All recommendations", place.at("recommendations"))
                .with(errors);
        return templates.reportRecommendation(
                page, RecommendationFields.of(place.at("recommendations"), form, null, errors));
    }

    private JteModel wording(
            ReportPlace place, RecommendationId id, RecommendationForm form, String stands, FormErrors errors) {
        var page = frame.page("Change a recommendation")
                .backTo("All recommendations", place.at("recommendations"))
                .with(errors);
        return templates.reportRecommendation(
                page, RecommendationFields.of(place.at("recommendations", id), form, stands, errors));
    }

    private static Response answer(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}

package org.caseaudit.web.comparison;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ComparisonQueries;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
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
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** After the meeting: where and why the agreed grades are not the agency's own, and what the agency says to each. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/comparison")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ComparisonPages {
    private static final String STALE =
            "Somebody of your agency wrote something here after you opened the page. Read it above, then send yours again if"
                    + " it should stand in its place";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ComparisonQueries comparisonQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private RespondToGrade respondToGrade;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel compare(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        ComparedGrades view = rows(actor, id).all(comparisonQueries.compare(actor, id));
        return templates.comparisonCompared(frame.page("How the agreed grades differ from yours"), view);
    }

    @GET
    @Path("response")
    public Response ask(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @QueryParam("case") CaseId caseFile,
            @QueryParam("section") String section,
            @QueryParam("agency") AgencyId agency) {
        ResponseForm form = ResponseForm.about(caseFile, section, agency);
        return page(200, signedIn.in(partnership), id, form, FormErrors.NONE);
    }

    @POST
    @Path("response")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response respond(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @BeanParam ResponseForm form) {
        Actor actor = signedIn.in(partnership);
        try {
            // two first responses at the same moment meet in the database; the second try finds the other one
            Collisions.retried(() -> respondToGrade.handle(actor, form.command(id)));
        } catch (RuleBroken refused) {
            return page(422, actor, id, form, form.errors(refused));
        } catch (Stale stale) {
            return page(409, actor, id, form, FormErrors.of("text", STALE));
        }
        notices.say("Your agency’s response is recorded. It stands in the report beside both grades.");
        return SeeOther.at(Addresses.in(partnership, "cycles", id, "comparison"));
    }

    private Response page(int status, Actor actor, CycleId id, ResponseForm form, FormErrors errors) {
        ComparisonView row = comparisonQueries.compare(actor, id).stream()
                .filter(form::isAbout)
                .findFirst()
                .orElseThrow(() -> new NotFound("moderation item"));
        GradeResponding view = GradeResponding.of(rows(actor, id), row, form, errors);
        Page page = frame.page("What does your agency say to the agreed grade?")
                .with(errors)
                .backTo("All grades", Addresses.in(actor.partnership(), "cycles", id, "comparison"));
        return Response.status(status)
                .entity(templates.comparisonResponse(page, view))
                .build();
    }

    private ComparedRows rows(Actor actor, CycleId id) {
        CycleView cycle = cycleQueries.one(actor, id);
        return ComparedRows.of(
                actor,
                cycle,
                templateQueries.one(actor, cycle.template()).definition().scale(),
                agencyQueries.agencies(actor));
    }
}

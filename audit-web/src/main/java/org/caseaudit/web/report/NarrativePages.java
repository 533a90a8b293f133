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
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReportQueries.DraftView;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.report.Narrative;
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

/** What people write beside the figures. Two may write at once: the second is shown what the first wrote, and keeps theirs. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report/narrative")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class NarrativePages {
    private static final String STALE =
            "Somebody else wrote here meanwhile. Compare with theirs, then save yours if it shall stand instead";

    @Inject
    private SignedIn signedIn;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private WriteNarrative writeNarrative;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel narrative(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return shown(new ReportPlace(partnership, id), null, false, FormErrors.NONE);
    }

    @POST
    public Response write(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @BeanParam NarrativeForm form) {
        ReportPlace place = new ReportPlace(partnership, id);
        Narrative typed = form.narrative();
        try {
            writeNarrative.handle(signedIn.in(partnership), new WriteNarrative.Command(id, form.version(), typed));
        } catch (RuleBroken refused) {
            return Response.status(422)
                    .entity(shown(place, typed, false, FormErrors.of(refused)))
                    .build();
        } catch (Stale stale) {
            return Response.status(409)
                    .entity(shown(place, typed, true, FormErrors.of("theirs", STALE)))
                    .build();
        }
        notices.say("The narrative is saved.");
        return SeeOther.at(place.at());
    }

    /** @param typed null for what stands */
    private JteModel shown(ReportPlace place, Narrative typed, boolean conflict, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        DraftView draft = reportQueries.draft(actor, place.cycle());
        String action = CycleAccess.manages(actor) ? place.at("narrative") : null;
        var page =
                frame.page("Narrative").backTo("Back to the report", place.at()).with(errors);
        return templates.reportNarrative(
                page,
                NarrativePage.of(action, draft, typed == null ? draft.content().narrative() : typed, conflict, errors),
                place.voices());
    }
}

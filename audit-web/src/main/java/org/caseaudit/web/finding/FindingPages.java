package org.caseaudit.web.finding;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What others found about somebody's agencies, and what these say to it. */
@Path(Addresses.PARTNERSHIP + "/findings")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class FindingPages {
    private static final String STALE =
            "Somebody else was here while you wrote. Look at what stands above now, then send yours again if it is still"
                    + " needed";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FindingQueries findingQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private ReplyToFinding replyToFinding;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel aboutUs(@PathParam("partnership") PartnershipId partnership) {
        Actor actor = signedIn.in(partnership);
        FindingsAboutUs view = FindingsAboutUs.of(partnership, findingQueries.aboutOwnAgencies(actor), agencies(actor));
        return templates.findingFindings(frame.page("What others found about your agency"), view);
    }

    @GET
    @Path("{finding}")
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("finding") FindingId id) {
        return finding(partnership, id, null, FormErrors.NONE);
    }

    @POST
    @Path("{finding}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("finding") FindingId id,
            @FormParam("version") int version,
            @FormParam("reply") String typed) {
        Actor actor = signedIn.in(partnership);
        try {
            replyToFinding.handle(actor, new ReplyToFinding.Command(id, version, TypedText.of(typed)));
        } catch (RuleBroken refused) {
            return Response.status(422)
                    .entity(finding(partnership, id, typed, FindingPage.replyErrors(refused, typed)))
                    .build();
        } catch (Stale stale) {
            return Response.status(409)
                    .entity(finding(partnership, id, typed, FormErrors.of("reply", STALE)))
                    .build();
        }
        notices.say("Your agency’s reply is recorded. It stands in the report beside the finding.");
        return SeeOther.at(Addresses.in(partnership, "findings", id));
    }

    private JteModel finding(PartnershipId partnership, FindingId id, String typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        FindingView finding = findingQueries.one(actor, id);
        Page page = frame.page(FindingWords.kind(finding.kind()))
                .with(errors)
                .backTo("All findings about your agency", Addresses.in(partnership, "findings"));
        return templates.findingFinding(
                page, FindingPage.of(partnership, finding, actor, agencies(actor), typed, errors));
    }

    private Map<AgencyId, String> agencies(Actor actor) {
        return agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }
}

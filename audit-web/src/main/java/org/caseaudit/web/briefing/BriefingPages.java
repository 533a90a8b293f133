package org.caseaudit.web.briefing;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.briefing.BriefingQueries;
import org.caseaudit.application.briefing.BriefingQueries.AgencyReach;
import org.caseaudit.application.briefing.BriefingQueries.BriefingView;
import org.caseaudit.application.briefing.DraftBriefing;
import org.caseaudit.application.briefing.SendBriefing;
import org.caseaudit.application.briefing.WordBriefing;
import org.caseaudit.application.document.DocumentQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.BriefingText;
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
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The learning briefing: read by all, worded and sent by the office. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/briefing")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class BriefingPages {
    private static final String STALE =
            "Somebody else changed the briefing while you wrote. Below is what you typed; look at what stands there now in"
                    + " another window, then save yours again if it is still needed.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private BriefingQueries briefingQueries;

    @Inject
    private DocumentQueries documentQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private DraftBriefing draftBriefing;

    @Inject
    private WordBriefing wordBriefing;

    @Inject
    private SendBriefing sendBriefing;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return briefing(partnership, cycle, FormErrors.NONE);
    }

    private JteModel briefing(PartnershipId partnership, CycleId cycle, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        BriefingView briefing = briefingQueries.one(actor, cycle);
        Page page = frame.page("Learning briefing")
                .backTo("Documents", Addresses.in(partnership, "cycles", cycle, "documents"))
                .with(errors);
        return templates.briefingBriefing(
                page,
                BriefingPage.of(
                        partnership,
                        documentQueries.offers(actor, cycle).theme(),
                        briefing,
                        briefingQueries.receipts(actor, cycle),
                        reach(actor, cycle),
                        names(actor)));
    }

    /** Null for those who may not know. */
    private List<AgencyReach> reach(Actor actor, CycleId cycle) {
        try {
            return briefingQueries.reach(actor, cycle);
        } catch (NotFound hidden) {
            return null;
        }
    }

    private Map<AgencyId, String> names(Actor actor) {
        return agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }

    @POST
    public Response draft(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        draftBriefing.handle(signedIn.in(partnership), new DraftBriefing.Command(cycle), null);
        notices.say("The briefing has its first wording from the report. Make it yours, then send it.");
        return to(partnership, cycle);
    }

    @GET
    @Path("edit")
    public JteModel edit(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        BriefingView briefing = briefingQueries.one(signedIn.in(partnership), cycle);
        if (!briefing.mayWord()) {
            throw new NotFound("page");
        }
        return wording(partnership, cycle, briefing.version(), briefing.text(), FormErrors.NONE);
    }

    @POST
    @Path("edit")
    public Response word(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam WordingForm form) {
        Actor actor = signedIn.in(partnership);
        try {
            wordBriefing.handle(actor, new WordBriefing.Command(cycle, form.version(), form.text()));
            notices.say("The briefing is saved. It is not sent yet.");
            return to(partnership, cycle);
        } catch (RuleBroken refused) {
            return Unprocessable.with(wording(partnership, cycle, form.version(), form.text(), FormErrors.of(refused)));
        } catch (Stale stale) {
            int now = briefingQueries.one(actor, cycle).version();
            return Unprocessable.with(wording(partnership, cycle, now, form.text(), FormErrors.of(null, STALE)));
        }
    }

    private JteModel wording(
            PartnershipId partnership, CycleId cycle, int version, BriefingText text, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        String here = Addresses.in(partnership, "cycles", cycle, "briefing");
        Page page = frame.page("Word the learning briefing")
                .backTo("Learning briefing", here)
                .with(errors);
        String theme = documentQueries.offers(actor, cycle).theme();
        return templates.briefingEdit(page, WordingView.of(theme, here, version, text, errors));
    }

    @POST
    @Path("send")
    public Response send(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @FormParam("version") int version) {
        try {
            sendBriefing.handle(signedIn.in(partnership), cycle, version);
            notices.say("The briefing is on its way to the leads of all agencies.");
            return to(partnership, cycle);
        } catch (RuleBroken refused) {
            return Unprocessable.with(briefing(partnership, cycle, FormErrors.of(refused, field -> null)));
        } catch (Stale stale) {
            return Unprocessable.with(briefing(
                    partnership,
                    cycle,
                    FormErrors.of(
                            null, "Somebody else changed the briefing. Read it as it stands now, then send it.")));
        }
    }

    private static Response to(PartnershipId partnership, CycleId cycle) {
        return SeeOther.at(Addresses.in(partnership, "cycles", cycle, "briefing"));
    }
}

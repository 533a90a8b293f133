package org.caseaudit.web.briefing;

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
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.briefing.AmendReceipt;
import org.caseaudit.application.briefing.BriefingQueries;
import org.caseaudit.application.briefing.BriefingQueries.ReceiptView;
import org.caseaudit.application.briefing.GiveReceipt;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the teams of an agency say to the briefing: that they read it, and later what they changed. */
@Path(Addresses.PARTNERSHIP + "/briefing-receipts")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ReceiptPages {
    private static final String STALE =
            "Somebody else wrote here too. Below is what you typed; save it again if it is still needed.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private BriefingQueries briefingQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private GiveReceipt giveReceipt;

    @Inject
    private AmendReceipt amendReceipt;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("of/{cycle}")
    public JteModel blank(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        if (!briefingQueries.one(signedIn.in(partnership), cycle).mayReceive()) {
            throw new NotFound("page");
        }
        return giving(partnership, cycle, ReceiptForm.blank(UUID.randomUUID()), FormErrors.NONE);
    }

    @POST
    @Path("of/{cycle}")
    public Response give(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam ReceiptForm form) {
        Actor actor = signedIn.in(partnership);
        try {
            GiveReceipt.Command command = new GiveReceipt.Command(cycle, form.agency(), form.content());
            Collisions.retried(() -> giveReceipt.handle(actor, command, form.key()));
            notices.say("Thank you. The office and the board see that the team has read it.");
            return to(partnership, cycle);
        } catch (RuleBroken refused) {
            return Unprocessable.with(giving(partnership, cycle, form, FormErrors.of(refused)));
        }
    }

    private JteModel giving(PartnershipId partnership, CycleId cycle, ReceiptForm form, FormErrors errors) {
        String back = Addresses.in(partnership, "cycles", cycle, "briefing");
        Page page = frame.page("A team has read the briefing")
                .backTo("Learning briefing", back)
                .with(errors);
        return templates.briefingReceipt(
                page,
                ReceiptPage.of(
                        Addresses.in(partnership, "briefing-receipts", "of", cycle),
                        back,
                        form,
                        own(signedIn.in(partnership)),
                        errors));
    }

    /** To choose from for those who serve several; the others need not say. */
    private List<Choice> own(Actor actor) {
        List<Choice> own = agencyQueries.agencies(actor).stream()
                .filter(a -> actor.agencies().contains(a.id()))
                .map(a -> Choice.of(a.id().value(), a.name()))
                .toList();
        return own.size() > 1 ? own : List.of();
    }

    @GET
    @Path("{receipt}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership, @PathParam("receipt") BriefingReceiptId id) {
        ReceiptView receipt = briefingQueries.receipt(signedIn.in(partnership), id);
        if (!receipt.mayAmend()) {
            throw new NotFound("page");
        }
        return amending(partnership, receipt, ReceiptForm.of(receipt), FormErrors.NONE);
    }

    @POST
    @Path("{receipt}")
    public Response amend(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("receipt") BriefingReceiptId id,
            @BeanParam ReceiptForm form) {
        Actor actor = signedIn.in(partnership);
        ReceiptView now = briefingQueries.receipt(actor, id);
        try {
            amendReceipt.handle(actor, new AmendReceipt.Command(id, form.version(), form.content()));
            notices.say("What the team says is saved.");
            return to(partnership, now.cycle());
        } catch (RuleBroken refused) {
            return Unprocessable.with(amending(partnership, now, form, FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(
                    amending(partnership, now, form.readAgain(now.version()), FormErrors.of(null, STALE)));
        }
    }

    private JteModel amending(PartnershipId partnership, ReceiptView receipt, ReceiptForm form, FormErrors errors) {
        String back = Addresses.in(partnership, "cycles", receipt.cycle(), "briefing");
        Page page = frame.page("What the team says")
                .backTo("Learning briefing", back)
                .with(errors);
        return templates.briefingReceipt(
                page,
                ReceiptPage.of(
                        Addresses.in(partnership, "briefing-receipts", receipt.id()), back, form, List.of(), errors));
    }

    private static Response to(PartnershipId partnership, CycleId cycle) {
        return SeeOther.at(Addresses.in(partnership, "cycles", cycle, "briefing"));
    }
}

package org.caseaudit.web.casefile;

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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** "Known to us?" for all cases of a cycle at once, for the agencies the reader works for. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/involvement")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class InvolvementPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private CaseQueries caseQueries;

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
    public JteModel ask(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        Actor actor = signedIn.in(partnership);
        return page(partnership, actor, cycle, InvolvementForm.NONE, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        InvolvementForm form = new InvolvementForm(sent);
        List<InvolvementView> own = own(actor, cycle);
        List<RecordInvolvement.Answer> changed = form.changed(own);
        try {
            Collisions.retried(() -> {
                recordInvolvement.handle(actor, cycle, changed);
                return changed;
            });
        } catch (RuleBroken refused) {
            FormErrors errors = FormErrors.of(refused, fault -> InvolvementForm.field(fault, changed));
            return Response.status(422)
                    .entity(page(partnership, actor, cycle, form, errors))
                    .build();
        }
        notices.say(said(changed.size()));
        return SeeOther.at(Addresses.in(partnership, "cycles", cycle, "involvement"));
    }

    private static String said(int changed) {
        return switch (changed) {
            case 0 -> "Nothing was changed.";
            case 1 -> "1 answer is saved.";
            default -> changed + " answers are saved.";
        };
    }

    private JteModel page(
            PartnershipId partnership, Actor actor, CycleId cycle, InvolvementForm form, FormErrors errors) {
        List<InvolvementView> own = own(actor, cycle);
        Page page = frame.page("Do you know these children?")
                .backTo("Back to my work", Addresses.WORK)
                .with(errors);
        var children = caseQueries.all(actor, cycle).stream()
                .collect(Collectors.toMap(CaseQueries.CaseView::id, Function.identity()));
        return templates.casefileInvolvement(
                page, InvolvementTable.of(partnership, cycleQueries.one(actor, cycle), own, children, form, errors));
    }

    /** Those of the agencies the reader works for; the office answers elsewhere, for everybody at once. */
    private List<InvolvementView> own(Actor actor, CycleId cycle) {
        List<InvolvementView> own = involvementQueries.all(actor, cycle).stream()
                .filter(i -> actor.agencies().contains(i.agency()))
                .toList();
        if (own.isEmpty()) {
            throw new NotFound("question for your agency");
        }
        return own;
    }
}

package org.caseaudit.web.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.ItemKey;
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

/** One case on the table, and deciding its items one after the other. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/meeting/cases/{case}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class MeetingCasePages {
    private static final String STALE =
            "Somebody else decided this while you wrote. Compare, then save yours if it shall" + " stand instead";

    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingReader reader;

    @Inject
    private DecideItem decideItem;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId caseFile,
            @QueryParam("show") String show,
            @QueryParam("item") String item) {
        Actor actor = signedIn.in(partnership);
        var table = reader.table(actor, new MeetingPlace(partnership, cycle), caseFile, Show.of(show), item);
        return shown(actor, table, null, FormErrors.NONE, false);
    }

    @POST
    @Path("items/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId caseFile,
            @PathParam("section") String section,
            @QueryParam("show") String shown,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        Show show = Show.of(shown);
        DecisionForm form = DecisionForm.sent(sent);
        ItemKey key = new ItemKey(caseFile, section);
        try {
            Collisions.retried(() -> {
                decideItem.handle(actor, new DecideItem.Command(cycle, key, form.number(), form.ruling()));
                return key;
            });
        } catch (RuleBroken refused) {
            var table = reader.table(actor, place, caseFile, show, section);
            FormErrors errors = DecisionErrors.of(refused, form, reader.agencies(actor));
            return Response.status(422)
                    .entity(shown(actor, table, form, errors, false))
                    .build();
        } catch (Stale stale) {
            var table = reader.table(actor, place, caseFile, show, section);
            ItemView now = chosen(table);
            return Response.status(409)
                    .entity(shown(actor, table, form.onTopOf(now), FormErrors.of("decision", STALE), true))
                    .build();
        }
        var table = reader.table(actor, place, caseFile, show, section);
        ItemView decided = chosen(table);
        notices.say(decided.pseudonym() + ", " + decided.title() + ": "
                + GradeWords.decision(table.scale(), decided.decision()) + ".");
        return SeeOther.at(place.caseFile(caseFile, show));
    }

    private static ItemView chosen(CaseInMeeting.Table table) {
        return table.items().stream()
                .filter(i -> i.section().equals(table.inHand()))
                .findFirst()
                .orElseThrow(() -> new NotFound("moderation item"));
    }

    private JteModel shown(
            Actor actor, CaseInMeeting.Table table, DecisionForm typed, FormErrors errors, boolean conflict) {
        CaseInMeeting view = reader.view(actor, table, typed, errors, conflict);
        Page page = frame.page(view.pseudonym() + " in the meeting")
                .backTo("All cases", table.place().shown(table.show()))
                .with(errors);
        return templates.moderationCaseFile(page, view);
    }
}

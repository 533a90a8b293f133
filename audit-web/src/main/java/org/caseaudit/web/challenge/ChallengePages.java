package org.caseaudit.web.challenge;

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
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.challenge.ChallengeNames.Names;
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

/** One challenge with both sides, and the reply to it. */
@Path(Addresses.PARTNERSHIP + "/challenges/{challenge}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ChallengePages {
    private static final String STALE =
            "Somebody else was here while you wrote. Look at what stands above now, then send yours again if it is still"
                    + " needed";

    @Inject
    private SignedIn signedIn;

    @Inject
    private ChallengeQueries challengeQueries;

    @Inject
    private ChallengeNames names;

    @Inject
    private ReplyToChallenge replyToChallenge;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("challenge") ChallengeId id) {
        return challenge(partnership, id, null, FormErrors.NONE);
    }

    @POST
    @Path("reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("challenge") ChallengeId id,
            @FormParam("version") int version,
            @FormParam("reply") String typed) {
        Actor actor = signedIn.in(partnership);
        try {
            replyToChallenge.handle(actor, new ChallengeDesk.Read(id, version), TypedText.of(typed));
        } catch (RuleBroken refused) {
            return Response.status(422)
                    .entity(challenge(partnership, id, typed, ChallengeSides.replyErrors(refused, typed)))
                    .build();
        } catch (Stale stale) {
            return Response.status(409)
                    .entity(challenge(partnership, id, typed, FormErrors.of("reply", STALE)))
                    .build();
        }
        notices.say("Your agency’s reply is recorded. The meeting decides what comes of the challenge.");
        return SeeOther.at(Addresses.in(partnership, "challenges", id));
    }

    private JteModel challenge(PartnershipId partnership, ChallengeId id, String typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        ChallengeView challenge = challengeQueries.one(actor, id);
        Names called = names.of(actor, challenge.cycle());
        Page page = frame.page("A challenge about " + called.pseudonym(challenge.caseFile()))
                .with(errors)
                .backTo("All challenges", Addresses.in(partnership, "cycles", challenge.cycle(), "challenges"));
        return templates.challengeChallenge(page, ChallengeSides.of(partnership, challenge, called, typed, errors));
    }
}

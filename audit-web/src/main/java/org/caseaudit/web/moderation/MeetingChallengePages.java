package org.caseaudit.web.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the meeting makes of a challenge. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/meeting/challenges/{challenge}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class MeetingChallengePages {
    private static final String STALE =
            "Somebody else was here while you wrote. Look at what stands above now, then send yours if it shall stand";

    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingReader reader;

    @Inject
    private ChallengeQueries challengeQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private DecideChallenge decideChallenge;

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
            @PathParam("challenge") ChallengeId id) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        ChallengeView challenge = challenge(place, id);
        var stands = new ChallengePage.Typed(challenge.version(), challenge.outcome(), challenge.outcomeReason());
        return shown(place, id, stands, FormErrors.NONE);
    }

    @POST
    public Response decide(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("challenge") ChallengeId id,
            @FormParam("version") int version,
            @FormParam("outcome") String outcome,
            @FormParam("reason") String reason) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        ChallengeView challenge = challenge(place, id);
        var typed = new ChallengePage.Typed(version, outcome(outcome), TypedText.of(reason));
        if (typed.outcome() == null) {
            return answer(422, shown(place, id, typed, FormErrors.of("outcome", "Select what came of it")));
        }
        try {
            decideChallenge.handle(actor, new ChallengeDesk.Read(id, version), typed.outcome(), typed.reason());
        } catch (RuleBroken refused) {
            FormErrors errors =
                    typed.reason() == null ? FormErrors.of("reason", "Enter the reason") : FormErrors.of(refused);
            return answer(422, shown(place, id, typed, errors));
        } catch (Stale stale) {
            return answer(409, shown(place, id, typed, FormErrors.of("outcome", STALE)));
        }
        notices.say("The outcome of the challenge is recorded.");
        return SeeOther.at(place.item(challenge.caseFile(), challenge.section(), Show.DISAGREEMENTS));
    }

    private static ChallengeOutcome outcome(String sent) {
        return Arrays.stream(ChallengeOutcome.values())
                .filter(outcome -> outcome.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    private ChallengeView challenge(MeetingPlace place, ChallengeId id) {
        ChallengeView challenge = challengeQueries.one(signedIn.in(place.partnership()), id);
        if (!challenge.cycle().equals(place.cycle())) {
            throw new NotFound("challenge");
        }
        return challenge;
    }

    private JteModel shown(MeetingPlace place, ChallengeId id, ChallengePage.Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        ChallengeView challenge = challenge(place, id);
        var cycle = reader.cycle(actor, place);
        TemplateDefinition tool = templateQueries.one(actor, cycle.template()).definition();
        var about = new ChallengePage.About(
                cycle.theme(),
                caseQueries.one(actor, challenge.caseFile()).pseudonym(),
                tool.section(challenge.section()).map(Section::title).orElse("The case as a whole"),
                tool.scale(),
                reader.agencies(actor));
        boolean arguable = cycle.possible().contains(CycleCommand.BEGIN_REPORTING)
                || cycle.possible().contains(CycleCommand.PUBLISH) && challenge.outcome() == null;
        String action = CycleAccess.manages(actor) && arguable ? place.at("challenges", id) : null;
        var page = frame.page("A challenge")
                .backTo("Back to the meeting", place.at())
                .with(errors);
        return templates.moderationChallenge(page, ChallengePage.of(about, challenge, action, typed, errors));
    }

    private static Response answer(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}

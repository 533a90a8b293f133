package org.caseaudit.web.challenge;

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
import java.util.UUID;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.challenge.ChallengeNames.Names;
import org.caseaudit.web.challenge.ChallengeRaising.Challenged;
import org.caseaudit.web.challenge.RaisingForm.Subject;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The challenges of an audit; and questioning another agency's grade, from the grades side by side, or its finding. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/challenges")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class RaisingPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ChallengeQueries challengeQueries;

    @Inject
    private ModerationQueries moderationQueries;

    @Inject
    private FindingQueries findingQueries;

    @Inject
    private ChallengeNames names;

    @Inject
    private RaiseChallenge raiseChallenge;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel list(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        Actor actor = signedIn.in(partnership);
        ChallengeList view =
                ChallengeList.of(partnership, names.of(actor, cycle), actor, challengeQueries.of(actor, cycle));
        return templates.challengeChallenges(frame.page("Challenges"), view);
    }

    @GET
    @Path("new")
    public Response blank(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("case") CaseId caseFile,
            @QueryParam("section") String section,
            @QueryParam("agency") AgencyId agency,
            @QueryParam("finding") FindingId finding) {
        Subject subject = new Subject(caseFile, section, agency, finding);
        return page(200, partnership, cycle, RaisingForm.blank(subject, UUID.randomUUID()), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response raise(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam RaisingForm form) {
        Actor actor = signedIn.in(partnership);
        try {
            ChallengeId id = Collisions.retried(() -> raiseChallenge.handle(actor, form.command(cycle), form.key()));
            notices.say("Your challenge is raised. The agency challenged can reply, and the meeting decides.");
            return SeeOther.at(Addresses.in(partnership, "challenges", id));
        } catch (RuleBroken refused) {
            return page(422, partnership, cycle, form, form.errors(refused));
        }
    }

    private Response page(int status, PartnershipId partnership, CycleId cycle, RaisingForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        Names called = names.of(actor, cycle);
        Challenged challenged = challenged(actor, cycle, called, form.subject());
        Page page = frame.page("Challenge what was said about " + challenged.pseudonym())
                .with(errors)
                .backTo("Back to the grades", Addresses.in(partnership, "cycles", cycle, "grades"));
        return Response.status(status)
                .entity(templates.challengeRaise(
                        page, ChallengeRaising.of(partnership, called, challenged, actor, form, errors)))
                .build();
    }

    /** Refuses with NotFound what the actor may not see, and what is not there to be challenged. */
    private Challenged challenged(Actor actor, CycleId cycle, Names called, Subject subject) {
        if (subject.finding() != null) {
            return Challenged.finding(called, findingQueries.one(actor, subject.finding()));
        }
        if (subject.caseFile() == null || subject.section() == null) {
            throw new NotFound("moderation item");
        }
        ItemKey item = new ItemKey(subject.caseFile(), subject.section());
        return Challenged.grade(called, moderationQueries.item(actor, cycle, item), subject.challenged());
    }
}

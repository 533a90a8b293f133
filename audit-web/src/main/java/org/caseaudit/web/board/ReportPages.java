package org.caseaudit.web.board;

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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.BoardQueries;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.ConcernQueries.ConcernCounts;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.application.report.AcceptReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.picture.PictureView;
import org.caseaudit.web.report.ReportParts;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The published reports, and each on one page with what the board decides about it. */
@Path(Addresses.PARTNERSHIP + "/reports")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ReportPages {
    private static final String STALE =
            "The report changed while you read it. Look at what stands here now before you decide.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private BoardQueries boardQueries;

    @Inject
    private LogQueries logQueries;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private ConcernQueries concernQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private PictureQueries pictureQueries;

    @Inject
    private AcceptReport acceptReport;

    @Inject
    private ReturnReport returnReport;

    @Inject
    private ChallengeReport challengeReport;

    @Inject
    private AnswerBoardChallenge answerBoardChallenge;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(@PathParam("partnership") PartnershipId partnership) {
        return templates.boardReports(
                frame.page("Reports"), ReportList.of(partnership, boardQueries.reports(signedIn.in(partnership))));
    }

    @GET
    @Path("{cycle}")
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return report(partnership, cycle, ReportForm.NONE, FormErrors.NONE);
    }

    /** Everything that was signed off, part by part. */
    @GET
    @Path("{cycle}/whole")
    public JteModel whole(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        VersionView version = reportQueries.published(signedIn.in(partnership), cycle);
        Page page = frame.page(version.content().about().theme())
                .backTo("The report on one page", Addresses.in(partnership, "reports", cycle));
        String caption = "Version " + version.number() + ", signed off on " + London.moment(version.signedOffAt())
                + (version.edition() == Edition.PUBLIC ? ", told without cases" : "");
        return templates.reportRead(page, caption, ReportParts.of(version.content(), version.edition()));
    }

    @POST
    @Path("{cycle}/accept")
    public Response accept(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam ReportForm form) {
        return decide(
                partnership,
                cycle,
                form,
                new Decision(
                        who -> acceptReport.handle(who, cycle, form.version()),
                        UnaryOperator.identity(),
                        "The board has accepted this report."));
    }

    @POST
    @Path("{cycle}/return")
    public Response giveBack(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam ReportForm form) {
        ReturnReport.Command command = new ReturnReport.Command(cycle, form.version(), form.returnReason());
        return decide(
                partnership,
                cycle,
                form,
                new Decision(
                        who -> returnReport.handle(who, command),
                        field -> "return-reason",
                        "The report is returned to the chair."));
    }

    @POST
    @Path("{cycle}/challenges")
    public Response challenge(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam ReportForm form) {
        ChallengeReport.Command command = new ChallengeReport.Command(cycle, form.agency(), form.challenge());
        return decide(
                partnership,
                cycle,
                form,
                new Decision(
                        who -> Collisions.retried(() -> challengeReport.handle(who, command, form.key())),
                        field -> field.equals("text") ? "challenge" : field,
                        "Your challenge stands in the log. Whom you asked sees it here."));
    }

    @POST
    @Path("{cycle}/challenges/{challenge}/reply")
    public Response reply(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("challenge") BoardChallengeId challenge,
            @BeanParam ReportForm form) {
        AnswerBoardChallenge.Command command =
                new AnswerBoardChallenge.Command(challenge, form.version(), form.reply());
        return decide(
                partnership,
                cycle,
                form,
                new Decision(
                        who -> answerBoardChallenge.handle(who, command),
                        field -> "reply-" + challenge.value(),
                        "The board sees your answer."));
    }

    /** What somebody decides; what the rule calls its fields, in the words of the page. */
    private record Decision(Consumer<Actor> made, UnaryOperator<String> field, String done) {}

    private Response decide(PartnershipId partnership, CycleId cycle, ReportForm form, Decision decision) {
        try {
            decision.made().accept(signedIn.in(partnership));
            notices.say(decision.done());
            return SeeOther.at(Addresses.in(partnership, "reports", cycle));
        } catch (RuleBroken refused) {
            return Unprocessable.with(report(partnership, cycle, form, FormErrors.of(refused, decision.field())));
        } catch (Stale stale) {
            return Unprocessable.with(report(partnership, cycle, form, FormErrors.of(null, STALE)));
        }
    }

    private JteModel report(PartnershipId partnership, CycleId cycle, ReportForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        VersionView version = reportQueries.published(actor, cycle);
        BoardSummary.Now now = new BoardSummary.Now(actionQueries.of(actor, cycle), concerns(actor, cycle));
        Page page = frame.page(version.content().about().theme())
                .backTo("All reports", Addresses.in(partnership, "reports"))
                .with(errors);
        Decisions.Before before = new Decisions.Before(
                actor, version, agencyQueries.agencies(actor), logQueries.challenges(actor, cycle));
        return templates.boardReport(
                page,
                BoardSummary.of(partnership, version, now),
                Decisions.of(
                        partnership, before, form, errors, UUID.randomUUID().toString()),
                PictureView.ofReport(partnership, cycle, pictureQueries.ofReport(actor, cycle)));
    }

    /** How many there are is told to the office and the board alone; null for everybody else. */
    private ConcernCounts concerns(Actor actor, CycleId cycle) {
        boolean told = actor.is(Role.CHAIR, Role.COORDINATOR, Role.SCRUTINEER, Role.BOARD_MEMBER);
        return told ? concernQueries.counts(actor, cycle) : null;
    }
}

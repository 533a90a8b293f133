package org.caseaudit.web.planning;

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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.DescribeCase;
import org.caseaudit.application.casefile.SealIdentity;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.sampling.ReplaceDrawnCase;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What is put right about one case before its forms come back: what is known of it, who the child is, whether it stays. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/case/{case}")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class CaseChangePages {
    private static final String STALE =
            "Somebody else was here meanwhile. Look at what stands now, then do it again if it is still needed.";
    private static final Map<String, String> TO_ENTER =
            Map.of("name", "Enter the child’s name.", "reason", "Say why the case is replaced.");

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private SampleQueries sampleQueries;

    @Inject
    private DescribeCase describeCase;

    @Inject
    private SealIdentity sealIdentity;

    @Inject
    private ReplaceDrawnCase replaceDrawnCase;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("describe")
    public JteModel describing(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id) {
        return describing(new Place(partnership, cycle, id), Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("describe")
    public Response describe(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id,
            MultivaluedMap<String, String> sent) {
        Place place = new Place(partnership, cycle, id);
        Typed typed = new Typed(sent);
        DescribeCase.Command command = new DescribeCase.Command(id, typed.version(), CaseQuestions.details(typed));
        return save(
                place,
                actor -> describeCase.handle(actor, command),
                "What is known of the case is changed.",
                errors -> describing(place, typed, errors));
    }

    private JteModel describing(Place place, Typed typed, FormErrors errors) {
        CaseView child = toChange(place);
        AskingView view = AskingView.of(
                        child.pseudonym(),
                        place.at("describe"),
                        "Save",
                        CaseQuestions.details(child.details(), typed, errors))
                .version(child.version())
                .cancel(place.cases());
        return templates.askedPage(page(place, "What is known of this case", errors), view);
    }

    @GET
    @Path("identity")
    public JteModel sealing(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id) {
        return sealing(new Place(partnership, cycle, id), Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("identity")
    public Response seal(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id,
            MultivaluedMap<String, String> sent) {
        Place place = new Place(partnership, cycle, id);
        Typed typed = new Typed(sent);
        FormErrors wrong = typed.wrongDays("dateOfBirth");
        if (!wrong.isEmpty()) {
            return Unprocessable.with(sealing(place, typed, wrong));
        }
        return save(
                place,
                actor -> sealIdentity.handle(actor, id, CaseQuestions.sealed(typed)),
                "Who the child is stands sealed now.",
                errors -> sealing(place, typed, errors));
    }

    private JteModel sealing(Place place, Typed typed, FormErrors errors) {
        CaseView child = toChange(place);
        AskingView view = AskingView.of(
                        child.pseudonym(), place.at("identity"), "Seal it", CaseQuestions.identity(null, typed, errors))
                .intro("What stands sealed already is not shown here. What you save takes its place, the whole of it.")
                .cancel(place.cases());
        return templates.askedPage(page(place, "Who the child is", errors), view);
    }

    @GET
    @Path("replace")
    public JteModel replacing(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id) {
        return replacing(new Place(partnership, cycle, id), Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("replace")
    public Response replace(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("case") CaseId id,
            MultivaluedMap<String, String> sent) {
        Place place = new Place(partnership, cycle, id);
        Typed typed = new Typed(sent);
        ReplaceDrawnCase.Command command =
                new ReplaceDrawnCase.Command(new SampleDesk.Read(cycle, typed.version()), id, typed.text("reason"));
        return save(
                place,
                actor -> replaceDrawnCase.handle(actor, command),
                "The next reserve has taken its place. The reason stays on record.",
                errors -> replacing(place, typed, errors));
    }

    private JteModel replacing(Place place, Typed typed, FormErrors errors) {
        CaseView child = toChange(place);
        int version = sampleQueries
                .record(signedIn.in(place.partnership()), place.cycle())
                .version();
        List<Asked> asked = List.of(Asked.words(
                "reason", "Why is it replaced?", "For instance: no agency knows the child", 3, null, typed, errors));
        AskingView view = AskingView.of(child.pseudonym(), place.at("replace"), "Replace this case", asked)
                .intro("The next reserve of its group, as it was drawn, takes its place. The pseudonym "
                        + child.pseudonym() + " is not given again.")
                .version(version)
                .warns()
                .cancel(place.cases());
        return templates.askedPage(page(place, "Replace this case", errors), view);
    }

    /** Refuses with NotFound who does not plan, and a case of another audit. */
    private CaseView toChange(Place place) {
        Actor actor = signedIn.in(place.partnership());
        CaseView child = caseQueries.one(actor, place.id());
        if (!CycleAccess.manages(actor) || !child.cycle().equals(place.cycle())) {
            throw new NotFound("case");
        }
        return child;
    }

    private Response save(Place place, Consumer<Actor> step, String done, Function<FormErrors, JteModel> again) {
        try {
            step.accept(signedIn.in(place.partnership()));
        } catch (RuleBroken refused) {
            return Unprocessable.with(again.apply(Worded.of(refused, UnaryOperator.identity(), TO_ENTER)));
        } catch (Stale stale) {
            return Unprocessable.with(again.apply(FormErrors.of(null, STALE)));
        }
        notices.say(done);
        return SeeOther.at(place.cases());
    }

    private Page page(Place place, String title, FormErrors errors) {
        return frame.page(title).backTo("Back to the cases", place.cases()).with(errors);
    }

    /** Where one case of a plan is. */
    record Place(PartnershipId partnership, CycleId cycle, CaseId id) {
        String cases() {
            return Addresses.in(partnership, "cycles", cycle, "plan", "cases");
        }

        String at(String what) {
            return Addresses.in(partnership, "cycles", cycle, "plan", "case", id, what);
        }
    }
}

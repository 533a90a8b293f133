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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.sampling.CandidateCsv;
import org.caseaudit.application.sampling.DrawSample;
import org.caseaudit.application.sampling.FreezeFrame;
import org.caseaudit.application.sampling.ImportCandidates;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.sampling.SampleQueries.SampleView;
import org.caseaudit.application.sampling.StartSampleOver;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.asked.AskingView.Hidden;
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

/** The cases of an audit: drawn from a list on record, or chosen and registered one by one, and how they are composed. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/cases")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class CasesPages {
    private static final String STALE =
            "Somebody else was here meanwhile. Look at what stands now, then do it again if it is still needed.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private SampleQueries sampleQueries;

    @Inject
    private RegisterCase registerCase;

    @Inject
    private ImportCandidates importCandidates;

    @Inject
    private FreezeFrame freezeFrame;

    @Inject
    private DrawSample drawSample;

    @Inject
    private StartSampleOver startSampleOver;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel cases(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return page(partnership, id, Typed.NOTHING, FormErrors.NONE);
    }

    @GET
    @Path("new")
    public JteModel askCase(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        return asking(partnership, id, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        FormErrors wrong = typed.wrongDays("dateOfBirth");
        if (!wrong.isEmpty()) {
            return Unprocessable.with(asking(partnership, id, typed, wrong));
        }
        try {
            Collisions.retried(() -> registerCase.handle(actor, CaseQuestions.command(id, typed), typed.text("key")));
        } catch (RuleBroken refused) {
            FormErrors errors = Worded.of(refused, UnaryOperator.identity(), PlanWords.TO_ENTER);
            return Unprocessable.with(asking(partnership, id, typed, errors));
        }
        notices.say("The case is registered.");
        return SeeOther.at(at(partnership, id));
    }

    private JteModel asking(PartnershipId partnership, CycleId id, Typed typed, FormErrors errors) {
        CycleView plan = cycleQueries.one(signedIn.in(partnership), id);
        String at = at(partnership, id);
        String key = typed.text("key", UUID.randomUUID().toString());
        AskingView view = AskingView.of(
                        plan.theme(), at + "/new", "Register this case", CaseQuestions.of(typed, errors))
                .hidden(List.of(new Hidden("key", key)))
                .cancel(at);
        Page page = frame.page("Add a case").backTo("Back to the cases", at).with(errors);
        return templates.askedPage(page, view);
    }

    @POST
    @Path("list")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response list(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            List<EntityPart> parts) {
        Actor actor = signedIn.in(partnership);
        byte[] csv = bytes(parts, "file");
        String key = new String(bytes(parts, "key"), StandardCharsets.UTF_8);
        if (csv.length == 0) {
            FormErrors none = FormErrors.of("file", "Select the CSV file with the list of cases.");
            return Unprocessable.with(page(partnership, id, Typed.NOTHING, none));
        }
        try {
            Collisions.retried(() -> importCandidates.handle(
                    actor, new ImportCandidates.Command(id, new CandidateCsv(csv)), key.isEmpty() ? null : key));
        } catch (RuleBroken refused) {
            return Unprocessable.with(page(partnership, id, Typed.NOTHING, broken(refused)));
        }
        notices.say("The list is brought in. Look at it, then freeze it.");
        return SeeOther.at(at(partnership, id));
    }

    /** Every line at fault, and what to do. */
    private static FormErrors broken(RuleBroken refused) {
        FormErrors errors = FormErrors.of("file", "Mend the list and bring it in again; nothing of it was taken over.");
        for (Fault fault : refused.faults()) {
            errors = errors.and(FormErrors.of(null, fault.field() + ": " + fault.message()));
        }
        return refused.faults().isEmpty() ? FormErrors.of("file", refused.getMessage()) : errors;
    }

    private static byte[] bytes(List<EntityPart> parts, String name) {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                try (InputStream content = part.getContent()) {
                    return content.readNBytes(CandidateCsv.MOST_BYTES + 1);
                } catch (IOException e) {
                    throw new UncheckedIOException("The file broke off", e);
                }
            }
        }
        return new byte[0];
    }

    @POST
    @Path("freeze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        return change(partnership, id, new Typed(sent), "The list is frozen. Now draw the cases.", (actor, typed) -> {
            freezeFrame.handle(actor, read(id, typed));
        });
    }

    @POST
    @Path("draw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Typed fields = new Typed(sent);
        FormErrors wrong = noNumber(fields, "size", "Enter how many cases are to be drawn, as a number.")
                .and(noNumber(
                        fields, "minimum", "Enter the fewest of each group as a number, 0 if it does not matter."));
        if (!wrong.isEmpty()) {
            return Unprocessable.with(page(partnership, id, fields, wrong));
        }
        return change(partnership, id, fields, "The cases are drawn.", (actor, typed) -> {
            DrawOrder order = new DrawOrder(
                    typed.number("size"),
                    typed.number("minimum"),
                    typed.text("seed"),
                    typed.text("seedSource"),
                    typed.text("reason"));
            drawSample.handle(actor, new DrawSample.Command(read(id, typed), order));
        });
    }

    private static FormErrors noNumber(Typed typed, String name, String message) {
        return typed.number(name) == null ? FormErrors.of(name, message) : FormErrors.NONE;
    }

    @POST
    @Path("start-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response startOver(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        return change(partnership, id, new Typed(sent), "The list is given up; it stays on record.", (actor, typed) -> {
            try {
                startSampleOver.handle(actor, read(id, typed), typed.text("startOverReason"));
            } catch (RuleBroken refused) {
                throw refused.faults().isEmpty()
                        ? refused
                        : RuleBroken.field("startOverReason", "Say why the list is given up.");
            }
        });
    }

    private static SampleDesk.Read read(CycleId id, Typed typed) {
        return new SampleDesk.Read(id, typed.version());
    }

    private interface Change {
        void by(Actor actor, Typed typed);
    }

    private Response change(PartnershipId partnership, CycleId id, Typed typed, String done, Change change) {
        Actor actor = signedIn.in(partnership);
        try {
            change.by(actor, typed);
        } catch (RuleBroken refused) {
            return Unprocessable.with(page(partnership, id, typed, FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(page(partnership, id, typed, FormErrors.of(null, STALE)));
        }
        notices.say(done);
        return SeeOther.at(at(partnership, id));
    }

    private JteModel page(PartnershipId partnership, CycleId id, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        CycleView plan = cycleQueries.one(actor, id);
        String list = Addresses.in(partnership, "cycles", id, "plan");
        Page page = frame.page("The cases").backTo("Back to the plan", list).with(errors);
        SamplePanel sample = plan.sampleMethod() == SampleMethod.DRAWN
                ? SamplePanel.of(partnership, plan, sample(actor, id), CycleAccess.manages(actor), typed, errors)
                : null;
        return templates.planningCases(
                page,
                CasesView.of(partnership, plan, caseQueries.all(actor, id), CycleAccess.manages(actor)),
                sample,
                list);
    }

    /** Null before a list came in. */
    private SampleView sample(Actor actor, CycleId id) {
        try {
            return sampleQueries.record(actor, id);
        } catch (NotFound none) {
            return null;
        }
    }

    private static String at(PartnershipId partnership, CycleId id) {
        return Addresses.in(partnership, "cycles", id, "plan", "cases");
    }
}

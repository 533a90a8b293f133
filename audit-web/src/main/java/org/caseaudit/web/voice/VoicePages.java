package org.caseaudit.web.voice;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.InvolvementQueries.InvolvementView;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.voice.AmendVoice;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.application.voice.VoiceQueries;
import org.caseaudit.application.voice.VoiceQueries.VoiceView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.web.asked.Asked;
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

/** The voices of an audit, and the page on which one is written down or changed. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/voices")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class VoicePages {
    private static final String TITLE = "What children and others said";
    private static final String STALE =
            "Somebody else has changed this meanwhile. Look at what stands in the list before you save yours.";

    /** Afterwards, and before, the rule says no; there is then no use in offering it. */
    private static final Set<CycleState> RECORDED_IN =
            EnumSet.of(CycleState.OPEN, CycleState.MODERATION, CycleState.REPORTING);

    @Inject
    private SignedIn signedIn;

    @Inject
    private VoiceQueries voiceQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private InvolvementQueries involvementQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private RecordVoice recordVoice;

    @Inject
    private AmendVoice amendVoice;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        List<CaseView> cases = caseQueries.all(actor, id);
        Set<CaseId> recordable = RECORDED_IN.contains(cycle.state()) ? theirs(actor, id, cases) : Set.of();
        VoiceList list = VoiceList.of(
                cycle.theme(), address(partnership, id), recordable, cases, voiceQueries.of(actor, id), names(actor));
        return templates.voiceVoices(
                frame.page(TITLE).backTo("Back to the audit", Addresses.in(partnership, "cycles", id)), list);
    }

    /** The office records of every child, an agency of those it said it knows. */
    private Set<CaseId> theirs(Actor actor, CycleId id, List<CaseView> cases) {
        return CycleAccess.manages(actor)
                ? cases.stream().map(CaseView::id).collect(Collectors.toSet())
                : involvementQueries.all(actor, id).stream()
                        .filter(answer -> answer.state() == InvolvementState.KNOWN
                                && actor.agencies().contains(answer.agency()))
                        .map(InvolvementView::caseFile)
                        .collect(Collectors.toSet());
    }

    private Map<AgencyId, String> names(Actor actor) {
        return agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }

    @GET
    @Path("new")
    public JteModel asking(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("case") CaseId caseFile) {
        return recording(partnership, cycle, caseFile, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        CaseId caseFile = Id.parse(CaseId.class, typed.text("case"));
        RecordVoice.Command command =
                new RecordVoice.Command(caseFile, VoiceQuestions.agency(typed), VoiceQuestions.content(typed));
        return save(
                partnership,
                cycle,
                typed,
                actor -> Collisions.retried(() -> recordVoice.handle(actor, command, typed.text("key"))),
                "What was said is recorded.",
                errors -> recording(partnership, cycle, caseFile, typed, errors));
    }

    private JteModel recording(
            PartnershipId partnership, CycleId cycle, CaseId caseFile, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        String pseudonym = caseQueries.one(actor, caseFile).pseudonym();
        List<Asked> asked = new ArrayList<>();
        List<AgencyView> own = agencyQueries.agencies(actor).stream()
                .filter(agency -> actor.agencies().contains(agency.id()))
                .toList();
        if (own.size() > 1) {
            asked.add(VoiceQuestions.agency(own, typed, errors));
        }
        asked.addAll(VoiceQuestions.of(null, typed, errors));
        AskingView view = AskingView.of(pseudonym, address(partnership, cycle) + "/new", "Record it", asked)
                .hidden(List.of(
                        new Hidden("case", caseFile.value().toString()),
                        new Hidden("key", typed.text("key", UUID.randomUUID().toString()))))
                .cancel(address(partnership, cycle));
        return templates.askedPage(page(partnership, cycle, "Record what was said", errors), view);
    }

    @GET
    @Path("{voice}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("voice") VoiceId id) {
        return changing(partnership, cycle, id, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("{voice}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("voice") VoiceId id,
            MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        AmendVoice.Command command = new AmendVoice.Command(id, typed.version(), VoiceQuestions.content(typed));
        return save(
                partnership,
                cycle,
                typed,
                actor -> amendVoice.handle(actor, command),
                "The change is saved.",
                errors -> changing(partnership, cycle, id, typed, errors));
    }

    private JteModel changing(PartnershipId partnership, CycleId cycle, VoiceId id, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        VoiceView voice = voiceQueries.one(actor, id);
        String pseudonym = caseQueries.one(actor, voice.caseFile()).pseudonym();
        AskingView view = AskingView.of(
                        pseudonym,
                        address(partnership, cycle) + "/" + id.value(),
                        "Save",
                        VoiceQuestions.of(voice, typed, errors))
                .version(voice.version())
                .cancel(address(partnership, cycle));
        return templates.askedPage(page(partnership, cycle, "Change what is recorded", errors), view);
    }

    private Response save(
            PartnershipId partnership,
            CycleId cycle,
            Typed typed,
            Consumer<Actor> step,
            String done,
            Function<FormErrors, JteModel> again) {
        FormErrors wrong = typed.wrongDays("gatheredOn");
        if (!wrong.isEmpty()) {
            return Unprocessable.with(again.apply(wrong));
        }
        try {
            step.accept(signedIn.in(partnership));
        } catch (RuleBroken refused) {
            return Unprocessable.with(
                    again.apply(Worded.of(worded(refused), UnaryOperator.identity(), VoiceQuestions.TO_ENTER)));
        } catch (Stale stale) {
            return Unprocessable.with(again.apply(FormErrors.of(null, STALE)));
        }
        notices.say(done);
        return SeeOther.at(address(partnership, cycle));
    }

    private static RuleBroken worded(RuleBroken refused) {
        return new RuleBroken(
                refused.code(),
                refused.getMessage(),
                refused.faults().stream()
                        .sorted(Comparator.comparing(fault -> VoiceQuestions.IN_ORDER.indexOf(fault.field())))
                        .map(fault -> new Fault(fault.field(), VoiceQuestions.words(fault.field(), fault.message())))
                        .toList());
    }

    private Page page(PartnershipId partnership, CycleId cycle, String title, FormErrors errors) {
        return frame.page(title).backTo(TITLE, address(partnership, cycle)).with(errors);
    }

    private static String address(PartnershipId partnership, CycleId cycle) {
        return Addresses.in(partnership, "cycles", cycle, "voices");
    }
}

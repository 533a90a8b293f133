package org.caseaudit.web.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.Question;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormHeads;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.KeptForms;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** One section of a form on one page: everything asked there, saved entry by entry. */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/sections/{section}")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class SectionPages {
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final String CHECK = "check";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FormHeads heads;

    @Inject
    private FormQueries forms;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private EntrySaving saving;

    @Inject
    private KeptForms keptForms;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public Response show(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("section") String code,
            @QueryParam("from") String from) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        FormView form = forms.form(actor, id);
        if (!form.possible().contains(AssignmentCommand.SAVE)) {
            return SeeOther.at(head.at("read") + "#section-" + code);
        }
        Kept kept = keptForms
                .taken(request, actor.person())
                .map(SentFields::new)
                .map(Kept::unseen)
                .orElse(Kept.NOTHING);
        Sections sections = new Sections(head, form, files(actor, id));
        return page(200, sections.view(code, kept, FormErrors.NONE, CHECK.equals(from)), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("section") String code,
            MultivaluedMap<String, String> fields) {
        Actor actor = signedIn.in(partnership);
        FormHead head = heads.of(actor, id);
        SentFields sent = SentFields.of(fields);
        Map<EntryKey, EntryText> standing = standing(forms.form(actor, id));
        Saved saved = saving.all(actor, id, sent.entries(standing), standing);
        Sections sections = new Sections(head, forms.form(actor, id), files(actor, id));
        if (!saved.everything()) {
            FormErrors errors = sections.errors(code, saved);
            int status = saved.refused().isEmpty() ? CONFLICT : UNPROCESSABLE;
            return page(status, sections.view(code, Kept.after(sent, saved), errors, goesTo(sent, CHECK)), errors);
        }
        return SeeOther.at(whereNext(sent, sections, head, code));
    }

    private Map<String, Long> files(Actor actor, AssignmentId id) {
        return evidenceQueries.ofForm(actor, id).stream()
                .collect(Collectors.groupingBy(EvidenceView::question, Collectors.counting()));
    }

    private static Map<EntryKey, EntryText> standing(FormView form) {
        return form.entries().stream()
                .collect(Collectors.toMap(EntryKey::of, entry -> new EntryText(entry.content(), entry.grounds())));
    }

    private String whereNext(SentFields sent, Sections sections, FormHead head, String code) {
        if (goesTo(sent, "list") || !sections.shows(code)) {
            notices.say("Your answers are saved");
            return head.at();
        }
        String here = goesTo(sent, CHECK) ? head.toCorrect(code) : head.at("sections", code);
        Optional<Question> asked = sections.newlyAsked(code, sent);
        if (asked.isPresent()) {
            notices.say("Saved. Your answers ask for something more on this page");
            return here + "#" + EntryKey.answer(asked.get().code()).value();
        }
        if (goesTo(sent, CHECK)) {
            return head.at(CHECK);
        }
        return goesTo(sent, "stay") ? here : sections.after(code);
    }

    /** What the button that was pressed says. */
    private static boolean goesTo(SentFields sent, String place) {
        return place.equals(sent.first("go"));
    }

    private Response page(int status, SectionView view, FormErrors errors) {
        Page page = frame.page(view.title() + " – " + view.head().caption())
                .with(errors)
                .backTo(
                        view.fromCheck() ? "Back to your answers" : "Back to the form",
                        view.fromCheck() ? view.head().at(CHECK) : view.head().at());
        return Response.status(status)
                .entity(templates.gradingSection(page, view))
                .build();
    }
}

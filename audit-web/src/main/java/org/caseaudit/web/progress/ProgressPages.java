package org.caseaudit.web.progress;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.assignment.ChangeForms;
import org.caseaudit.application.assignment.FormsChange;
import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Who has and has not returned what; chasing it; and where what was returned is thin. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/progress")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ProgressPages {
    private static final String STALE =
            "One of these forms changed meanwhile. This is how they stand now; nothing was done yet.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AssignmentQueries assignmentQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private DepthQueries depthQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private ChangeForms changeForms;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @Inject
    private Clock clock;

    @GET
    public JteModel progress(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @QueryParam("show") String show,
            @QueryParam("agency") String agency,
            @QueryParam("page") String page) {
        AgencyId only = agency == null || agency.isEmpty() ? null : Id.parse(AgencyId.class, agency);
        int number = page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return table(partnership, id, new ProgressTable.Wanted(Filter.of(show), only, number), FormErrors.NONE);
    }

    private JteModel table(PartnershipId partnership, CycleId id, ProgressTable.Wanted wanted, FormErrors errors) {
        Actor actor = office(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        ProgressTable table = ProgressTable.of(
                partnership, cycle, assignmentQueries.progress(actor, id), wanted, CycleAccess.manages(actor), today());
        Page page = frame.page("Progress of the forms")
                .backTo("Back to the audit", Addresses.in(partnership, "cycles", id))
                .with(errors);
        return templates.progressProgress(page, table);
    }

    /** Refuses those to whom there is no such page: before the meeting nobody of an agency sees another's progress. */
    private Actor office(PartnershipId partnership) {
        Actor actor = signedIn.in(partnership);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("page");
        }
        return actor;
    }

    private LocalDate today() {
        return clock.instant().atZone(London.ZONE).toLocalDate();
    }

    @GET
    @Path("answers")
    public JteModel answers(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        Page page = frame.page("Thin, empty and copied answers")
                .backTo("Back to the progress", Addresses.in(partnership, "cycles", id, "progress"));
        return templates.progressAnswers(page, AnswersView.of(cycle, depthQueries.of(actor, id), titles(actor, cycle)));
    }

    private Map<String, String> titles(Actor actor, CycleView cycle) {
        return cycle.template() == null
                ? Map.of()
                : templateQueries.one(actor, cycle.template()).definition().sections().stream()
                        .collect(Collectors.toMap(Section::code, Section::title));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        List<AssignmentDesk.Read> forms = selected(assignmentQueries.progress(actor, id), typed);
        try {
            return Response.ok(previewing(partnership, actor, id, forms, Typed.NOTHING, order(typed), FormErrors.NONE))
                    .build();
        } catch (RuleBroken refused) {
            FormErrors errors = FormErrors.of(refused, field -> field.equals("forms") ? "select-all" : null);
            return Unprocessable.with(table(partnership, id, new ProgressTable.Wanted(Filter.ALL, null, 1), errors));
        }
    }

    /** Single cells, and all of the rows and columns that were ticked. */
    private static List<AssignmentDesk.Read> selected(List<AssignmentView> forms, Typed typed) {
        List<String> cells = typed.all("form");
        List<String> rows = typed.all("row");
        List<String> columns = typed.all("column");
        boolean all = typed.has("all");
        return forms.stream()
                .filter(f -> all
                        || cells.contains(f.id().value().toString())
                        || rows.contains(f.caseFile().value().toString())
                        || columns.contains(f.agency().value().toString()))
                .map(f -> new AssignmentDesk.Read(f.id(), f.version()))
                .toList();
    }

    private static FormsOrder order(Typed typed) {
        return typed.one(FormsOrder.class, "order");
    }

    private JteModel previewing(
            PartnershipId partnership,
            Actor actor,
            CycleId id,
            List<AssignmentDesk.Read> forms,
            Typed typed,
            FormsOrder order,
            FormErrors errors) {
        ChangeForms.Order bare = new ChangeForms.Order(order, null, null, null);
        FormsChange change = changeForms.handle(actor, new ChangeForms.Command(id, forms, bare, true));
        List<PersonView> people = order == FormsOrder.HAND_OVER ? agencyQueries.people(actor) : List.of();
        String at = Addresses.in(partnership, "cycles", id, "progress");
        String theme = cycleQueries.one(actor, id).theme();
        Page page = frame.page(CellWords.heading(order))
                .backTo("Back to the progress", at)
                .with(errors);
        return templates.progressPreview(page, PreviewView.of(theme, at, order, change, people, typed, errors));
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            MultivaluedMap<String, String> sent) {
        Actor actor = signedIn.in(partnership);
        Typed typed = new Typed(sent);
        FormsOrder order = order(typed);
        List<AssignmentDesk.Read> forms =
                typed.all("read").stream().map(ProgressPages::read).toList();
        if (order == FormsOrder.EXCUSE && typed.text("kind") == null) {
            FormErrors none = FormErrors.of("kind", "Select why there is nothing to return.");
            return Unprocessable.with(previewing(partnership, actor, id, forms, typed, order, none));
        }
        ChangeForms.Order full = new ChangeForms.Order(
                order, typed.one(NilReturn.class, "kind"), typed.text("reason"), successors(typed));
        try {
            FormsChange done = changeForms.handle(actor, new ChangeForms.Command(id, forms, full, false));
            notices.say(CellWords.done(order, done.changing().size()));
            return SeeOther.at(Addresses.in(partnership, "cycles", id, "progress"));
        } catch (RuleBroken refused) {
            FormErrors errors = Worded.of(
                    refused,
                    field -> field.replace("successors/", "successor-"),
                    Map.of("reason", "Explain in a sentence why there is nothing to return."));
            return Unprocessable.with(previewing(partnership, actor, id, forms, typed, order, errors));
        } catch (Stale stale) {
            FormErrors errors = FormErrors.of(null, STALE);
            return Unprocessable.with(previewing(partnership, actor, id, forms, typed, order, errors));
        }
    }

    private static AssignmentDesk.Read read(String written) {
        String[] parts = written.split("_", -1);
        boolean whole = parts.length == 2 && parts[1].matches("\\d{1,9}");
        return new AssignmentDesk.Read(Id.parse(AssignmentId.class, parts[0]), whole ? Integer.parseInt(parts[1]) : -1);
    }

    private static List<ChangeForms.Successor> successors(Typed typed) {
        List<ChangeForms.Successor> successors = new ArrayList<>();
        typed.sent().forEach((name, values) -> {
            String person = typed.text(name);
            if (name.startsWith("successor-") && person != null) {
                successors.add(new ChangeForms.Successor(
                        Id.parse(AgencyId.class, name.substring("successor-".length())),
                        Id.parse(PersonId.class, person)));
            }
        });
        return successors;
    }
}

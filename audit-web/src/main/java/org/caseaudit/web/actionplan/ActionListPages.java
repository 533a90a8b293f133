package org.caseaudit.web.actionplan;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.caseaudit.application.actionplan.ImportActionList;
import org.caseaudit.application.actionplan.ListedActionQueries;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.application.actionplan.StrikeListedAction;
import org.caseaudit.application.actionplan.TakeListedAction;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Upload;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** An action list from elsewhere: taken in, and line by line made into actions or struck. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/action-list")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ActionListPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ListedActionQueries listedActionQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private ImportActionList importActionList;

    @Inject
    private TakeListedAction takeListedAction;

    @Inject
    private StrikeListedAction strikeListedAction;

    @Inject
    private FileLimit limit;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return list(partnership, cycle, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            List<EntityPart> parts) {
        Upload upload = Upload.of(parts);
        if (upload.tooLarge() || !upload.hasFile()) {
            String message = upload.tooLarge() ? limit.message() : "Select the list.";
            return Unprocessable.with(list(partnership, cycle, FormErrors.of("file", message)));
        }
        try {
            importActionList.handle(signedIn.in(partnership), cycle, upload.content());
            notices.say("The list is in. See below what its lines lack.");
            return SeeOther.at(address(partnership, cycle));
        } catch (RuleBroken refused) {
            return Unprocessable.with(list(partnership, cycle, faults(refused)));
        }
    }

    /** Every fault with its line, below one sentence that leads to the file. */
    private static FormErrors faults(RuleBroken refused) {
        FormErrors errors = FormErrors.of("file", refused.getMessage());
        for (Fault fault : refused.faults()) {
            String place = fault.field().substring(0, 1).toUpperCase(Locale.UK)
                    + fault.field().substring(1);
            errors = errors.and(FormErrors.of(null, place + ": " + fault.message()));
        }
        return errors;
    }

    private JteModel list(PartnershipId partnership, CycleId cycle, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        List<ListedView> lines = listedActionQueries.of(actor, cycle);
        Page page = frame.page(
                        "Action list for " + cycleQueries.one(actor, cycle).theme())
                .backTo("Actions", Addresses.in(partnership, "actions"))
                .with(errors);
        return templates.actionplanListed(page, ListedPage.of(partnership, cycle, lines, errors));
    }

    @GET
    @Path("{line}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("line") ListedActionId id) {
        ListedView line = listedActionQueries.one(signedIn.in(partnership), id);
        return line(partnership, cycle, id, new LineForm(line), FormErrors.NONE);
    }

    @POST
    @Path("{line}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complete(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("line") ListedActionId id,
            @BeanParam LineForm form) {
        TakeListedAction.Command command = new TakeListedAction.Command(id, form.version(), form.plan());
        return settle(
                partnership,
                cycle,
                id,
                form,
                "The line is an action now.",
                who -> takeListedAction.handle(who, command));
    }

    @POST
    @Path("{line}/strike")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response strike(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("line") ListedActionId id,
            @BeanParam LineForm form) {
        StrikeListedAction.Command command = new StrikeListedAction.Command(id, form.version(), form.reason());
        return settle(
                partnership, cycle, id, form, "The line is struck.", who -> strikeListedAction.handle(who, command));
    }

    private Response settle(
            PartnershipId partnership,
            CycleId cycle,
            ListedActionId id,
            LineForm form,
            String done,
            Consumer<Actor> step) {
        try {
            step.accept(signedIn.in(partnership));
            notices.say(done);
            return SeeOther.at(address(partnership, cycle));
        } catch (RuleBroken refused) {
            return Unprocessable.with(line(partnership, cycle, id, form, FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(line(
                    partnership,
                    cycle,
                    id,
                    form,
                    FormErrors.of(null, "Somebody else was here; look at the list again.")));
        }
    }

    private JteModel line(
            PartnershipId partnership, CycleId cycle, ListedActionId id, LineForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        ListedView line = listedActionQueries.one(actor, id);
        String list = address(partnership, cycle);
        Page page = frame.page("Line " + line.number())
                .backTo("The whole list", list)
                .with(errors);
        return templates.actionplanLine(
                page,
                LinePage.of(
                        list + "/" + id.value(),
                        line,
                        agencyQueries.people(actor),
                        agencyQueries.agencies(actor),
                        form,
                        errors));
    }

    private static String address(PartnershipId partnership, CycleId cycle) {
        return Addresses.in(partnership, "cycles", cycle, "action-list");
    }
}

package org.caseaudit.web.moderation;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What the meeting found and no form said. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/meeting/findings")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class MeetingFindingPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingReader reader;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private AddFinding addFinding;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    @Path("new")
    public JteModel blank(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @QueryParam("case") CaseId caseFile) {
        return shown(
                new MeetingPlace(partnership, cycle), FindingForm.blank(caseFile, UUID.randomUUID()), FormErrors.NONE);
    }

    @POST
    public Response add(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @BeanParam FindingForm form) {
        MeetingPlace place = new MeetingPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        try {
            Collisions.retried(() -> addFinding.handle(actor, form.command(cycle), form.key()));
        } catch (RuleBroken refused) {
            return Response.status(422)
                    .entity(shown(place, form, errors(refused, form)))
                    .build();
        }
        notices.say("The finding is added. It gets its place when the report is written.");
        return SeeOther.at(back(place, reader.cycle(actor, place), form));
    }

    private static FormErrors errors(RuleBroken refused, FindingForm form) {
        FormErrors errors = FormErrors.NONE;
        if (form.kind() == null) {
            errors = errors.and(FormErrors.of("kind", "Select what kind of finding it is"));
        }
        if (form.text() == null) {
            errors = errors.and(FormErrors.of("text", "Enter what was found"));
        }
        return errors.and(FormErrors.of(refused));
    }

    /** To the case it came up in; while the report is written to the findings in it. */
    private static String back(MeetingPlace place, CycleView cycle, FindingForm form) {
        if (!cycle.possible().contains(CycleCommand.BEGIN_REPORTING)) {
            return place.report("findings");
        }
        return form.caseFile() == null ? place.at() : place.caseFile(form.caseFile(), Show.DISAGREEMENTS);
    }

    private JteModel shown(MeetingPlace place, FindingForm form, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        CycleView cycle = reader.cycle(actor, place);
        String back = back(place, cycle, form);
        var page = frame.page("Add a finding").backTo("Back", back).with(errors);
        return templates.moderationFinding(
                page,
                FindingFields.of(
                        cycle.theme(),
                        place,
                        caseQueries.all(actor, place.cycle()),
                        templateQueries.one(actor, cycle.template()).definition(),
                        form,
                        back,
                        errors));
    }
}

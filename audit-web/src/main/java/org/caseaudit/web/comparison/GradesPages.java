package org.caseaudit.web.comparison;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The agencies' grades side by side, case by case, for those who sit at the table once the meeting has begun. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/grades")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class GradesPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ModerationQueries moderationQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel cases(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        Actor actor = signedIn.in(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        GradedCases view = GradedCases.of(partnership, cycle, moderationQueries.items(actor, id));
        return templates.comparisonCases(frame.page("Grades side by side"), view);
    }

    @GET
    @Path("{case}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @PathParam("case") CaseId caseFile) {
        Actor actor = signedIn.in(partnership);
        CycleView cycle = cycleQueries.one(actor, id);
        List<ItemView> items = moderationQueries.items(actor, id).stream()
                .filter(item -> item.caseFile().equals(caseFile))
                .toList();
        if (items.isEmpty()) {
            throw new NotFound("case");
        }
        GradingScale scale =
                templateQueries.one(actor, cycle.template()).definition().scale();
        Page page = frame.page("Grades for " + items.get(0).pseudonym())
                .backTo("All cases", Addresses.in(partnership, "cycles", id, "grades"));
        return templates.comparisonGrades(page, GradesView.of(partnership, cycle, scale, actor, items));
    }
}

package org.caseaudit.web.planning;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.sampling.LookAtReferences;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.Attachment;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The list the cases were drawn from: as it was frozen, for drawing again; and who stands behind it, a recorded look. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/plan/candidates")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class CandidatePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private SampleQueries sampleQueries;

    @Inject
    private LookAtReferences lookAtReferences;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    /** What docs/redraw-a-sample.md begins with. */
    @GET
    @Path("frame/{number: [0-9]{1,6}}")
    public Response frame(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("number") int number) {
        String text = sampleQueries.frame(signedIn.in(partnership), cycle, number);
        return Attachment.of("frame.txt", "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("references")
    public JteModel ask(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        if (!CycleAccess.manages(signedIn.in(partnership))) {
            throw new NotFound("page");
        }
        return page(partnership, cycle, null);
    }

    /** By a press of a button, because looking is recorded. */
    @POST
    @Path("references")
    public JteModel look(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return page(partnership, cycle, table(lookAtReferences.handle(signedIn.in(partnership), cycle)));
    }

    private static Table table(List<Reference> references) {
        return Table.of(
                        "Who the candidates are",
                        Cell.of("Candidate"),
                        Cell.of("Group"),
                        Cell.of("Reference"),
                        Cell.of("Case"),
                        Cell.of("Name"))
                .rows(references.stream()
                        .map(each -> List.of(
                                Cell.of(each.candidate()),
                                Cell.of(each.stratum()),
                                Cell.of(each.reference()),
                                Cell.of(each.pseudonym() == null ? "Not drawn" : each.pseudonym()),
                                Cell.of(
                                        each.identity() == null
                                                ? ""
                                                : each.identity().name())))
                        .toList());
    }

    private JteModel page(PartnershipId partnership, CycleId cycle, Table references) {
        Actor actor = signedIn.in(partnership);
        String plan = Addresses.in(partnership, "cycles", cycle, "plan");
        return templates.planningReferences(
                frame.page("Who the candidates are").backTo("Back to the cases", plan + "/cases"),
                cycleQueries.one(actor, cycle).theme(),
                plan + "/candidates/references",
                references);
    }
}

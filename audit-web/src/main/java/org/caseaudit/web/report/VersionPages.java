package org.caseaudit.web.report;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReportQueries.DraftView;
import org.caseaudit.application.report.ReportQueries.VersionSummary;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The report to read: the draft as it would be now, each version that was signed off, and two of them compared. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class VersionPages {
    /** The number that stands for the draft as it would be now. */
    private static final int DRAFT = 0;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    @Path("preview")
    public JteModel preview(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        ReportPlace place = new ReportPlace(partnership, id);
        DraftView draft = reportQueries.draft(signedIn.in(partnership), id);
        var page = frame.page(draft.content().about().theme()).backTo("Back to the report", place.at());
        return templates.reportRead(page, "As the board would read it now", ReportParts.of(draft.content()));
    }

    @GET
    @Path("versions")
    public JteModel versions(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId id) {
        ReportPlace place = new ReportPlace(partnership, id);
        List<VersionSummary> versions = reportQueries.versions(signedIn.in(partnership), id);
        var page = frame.page("Versions of the report").backTo("Back to the report", place.at());
        return templates.reportVersions(page, VersionList.of(place, versions));
    }

    @GET
    @Path("versions/{number}")
    public JteModel version(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @PathParam("number") int number) {
        ReportPlace place = new ReportPlace(partnership, id);
        VersionView version = reportQueries.version(signedIn.in(partnership), id, number);
        var page = frame.page(version.content().about().theme()).backTo("All versions", place.at("versions"));
        String caption = "Version " + number + ", signed off on " + London.moment(version.signedOffAt());
        return templates.reportRead(page, caption, ReportParts.of(version.content()));
    }

    /** @param from number of a version, {@code to} likewise or 0 for the draft */
    @GET
    @Path("versions/compare")
    public JteModel compare(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId id,
            @QueryParam("from") @DefaultValue("1") int from,
            @QueryParam("to") @DefaultValue("0") int to) {
        ReportPlace place = new ReportPlace(partnership, id);
        Actor actor = signedIn.in(partnership);
        var page = frame.page("What changed from " + name(from) + " to " + name(to))
                .backTo("All versions", place.at("versions"));
        return templates.reportCompare(
                page,
                VersionComparison.of(ReportParts.of(content(actor, id, from)), ReportParts.of(content(actor, id, to))));
    }

    private static String name(int number) {
        return number == DRAFT ? "the draft" : "version " + number;
    }

    private CombinedReport content(Actor actor, CycleId id, int number) {
        return number == DRAFT
                ? reportQueries.draft(actor, id).content()
                : reportQueries.version(actor, id, number).content();
    }
}

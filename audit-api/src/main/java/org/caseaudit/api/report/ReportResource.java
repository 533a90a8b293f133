package org.caseaudit.api.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.api.rest.ReasonRequest;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.report.AcceptReport;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReportQueries.DraftView;
import org.caseaudit.application.report.ReportQueries.VersionSummary;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.report.Narrative;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The combined report: the draft as it composes now, and each version as it was signed off. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Report")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReportResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ReportQueries reportQueries;

    @Inject
    private WriteNarrative writeNarrative;

    @Inject
    private SignOffReport signOffReport;

    @Inject
    private ReturnReport returnReport;

    @Inject
    private AcceptReport acceptReport;

    @Inject
    private PublishReport publishReport;

    @Inject
    private CloseCycle closeCycle;

    @GET
    @Path("cycles/{cycle}/report")
    @Operation(operationId = "draftReport", summary = "The report as it composes now, with what still blocks it")
    public DraftView draft(@PathParam("cycle") CycleId id) {
        return reportQueries.draft(actor.get(), id);
    }

    @PUT
    @Path("cycles/{cycle}/report/narrative")
    @Operation(operationId = "writeNarrative", summary = "Write what stands beside the figures")
    public DraftView write(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, Narrative narrative) {
        Actor who = actor.get();
        writeNarrative.handle(who, new WriteNarrative.Command(id, IfMatch.version(ifMatch), narrative));
        return reportQueries.draft(who, id);
    }

    @POST
    @Path("cycles/{cycle}/report/sign-off")
    @Operation(operationId = "signOffReport", summary = "Freeze the report as its next version")
    public VersionView signOff(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        signOffReport.handle(who, id, IfMatch.version(ifMatch));
        return reportQueries.published(who, id);
    }

    @POST
    @Path("cycles/{cycle}/report/return")
    @Operation(operationId = "returnReport", summary = "Make a draft of the report again, with the reason")
    public VersionView giveBack(
            @PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch, ReasonRequest request) {
        Actor who = actor.get();
        returnReport.handle(who, new ReturnReport.Command(id, IfMatch.version(ifMatch), request.reason()));
        return reportQueries.published(who, id);
    }

    @POST
    @Path("cycles/{cycle}/report/accept")
    @Operation(operationId = "acceptReport", summary = "The board accepts the report that is before it")
    public VersionView accept(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        acceptReport.handle(who, id, IfMatch.version(ifMatch));
        return reportQueries.published(who, id);
    }

    @GET
    @Path("cycles/{cycle}/report/published")
    @Operation(operationId = "publishedReport", summary = "The newest version that was signed off, word for word")
    public VersionView published(@PathParam("cycle") CycleId id) {
        return reportQueries.published(actor.get(), id);
    }

    @GET
    @Path("cycles/{cycle}/report/versions")
    @Operation(operationId = "listReportVersions", summary = "Every version that was signed off, newest first")
    public Listed<VersionSummary> versions(@PathParam("cycle") CycleId id, @BeanParam Paging paging) {
        return paging.of(reportQueries.versions(actor.get(), id));
    }

    @GET
    @Path("cycles/{cycle}/report/versions/{number}")
    @Operation(operationId = "reportVersion", summary = "One signed-off version, word for word")
    public VersionView version(@PathParam("cycle") CycleId id, @PathParam("number") int number) {
        return reportQueries.version(actor.get(), id, number);
    }

    @POST
    @Path("cycles/{cycle}/publish")
    @Operation(operationId = "publishReport", summary = "Put the signed-off report before the board and the agencies")
    public CycleView publish(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        publishReport.handle(who, id, IfMatch.version(ifMatch));
        return cycleQueries.one(who, id);
    }

    @POST
    @Path("cycles/{cycle}/close")
    @Operation(operationId = "closeCycle", summary = "End the cycle and erase who the children are")
    public CycleView close(@PathParam("cycle") CycleId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        closeCycle.handle(who, id, IfMatch.version(ifMatch));
        return cycleQueries.one(who, id);
    }
}

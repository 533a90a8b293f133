package org.caseaudit.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Download;
import org.caseaudit.api.rest.Downloads;
import org.caseaudit.api.rest.TemporaryFile;
import org.caseaudit.application.actionplan.PlanFormat;
import org.caseaudit.application.actionplan.TakeActionPlan;
import org.caseaudit.application.calendar.TakeCalendar;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of an audit goes into spreadsheets, calendars and other programs. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Documents")
@ApplicationScoped
public class DataResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private TakeActionPlan takeActionPlan;

    @Inject
    private TakeCalendar takeCalendar;

    @Inject
    private TakeCycleData takeCycleData;

    @GET
    @Path("cycles/{cycle}/action-plan.{format}")
    @Produces({Downloads.SPREADSHEET, Downloads.CSV})
    @Operation(
            operationId = "actionPlanFile",
            summary = "The action plan as a spreadsheet (xlsx) or as CSV; who takes it is written down")
    public Download actionPlan(@PathParam("cycle") CycleId id, @PathParam("format") String format) {
        PlanFormat wanted = PlanFormat.find(format).orElseThrow(() -> new NotFound("action plan"));
        return sent(takeActionPlan.handle(actor.get(), id, wanted));
    }

    @GET
    @Path("cycles/{cycle}/calendar.ics")
    @Produces(Downloads.CALENDAR)
    @Operation(
            operationId = "cycleCalendar",
            summary = "Form deadline, meeting and action deadlines for a calendar; who takes them is written down")
    public Download calendar(@PathParam("cycle") CycleId id) {
        return sent(takeCalendar.handle(actor.get(), id));
    }

    @GET
    @Path("cycles/{cycle}/data.zip")
    @Produces(Downloads.ZIP)
    @Operation(
            operationId = "cycleData",
            summary =
                    "All data of a cycle as CSV and JSON with the meaning of every column, for the office; who takes it is written down")
    public TemporaryFile data(@PathParam("cycle") CycleId id) {
        TakenArchive taken = takeCycleData.handle(actor.get(), id);
        return new TemporaryFile(taken.fileName(), taken.file());
    }

    private static Download sent(TakenFile file) {
        return new Download(file.fileName(), file.mediaType(), file.content());
    }
}

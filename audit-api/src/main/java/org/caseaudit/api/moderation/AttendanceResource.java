package org.caseaudit.api.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.caseaudit.application.moderation.AttendanceQueries;
import org.caseaudit.application.moderation.AttendanceQueries.AttendanceView;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.moderation.StrikeAttendance;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.AttendanceId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is at the grading meeting. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AttendanceResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private AttendanceQueries attendanceQueries;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private StrikeAttendance strikeAttendance;

    @GET
    @Path("cycles/{cycle}/attendance")
    @Operation(
            operationId = "listAttendance",
            summary = "Who was at the grading meeting, for those who sat there; the office first, then by agency")
    public Listed<AttendanceView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(attendanceQueries.of(actor.get(), cycle));
    }

    @PUT
    @Path("cycles/{cycle}/attendance")
    @Operation(
            operationId = "recordAttendance",
            summary = "Write down who is present, sent apologies or stayed away; whoever is not sent stays as they are")
    public Listed<AttendanceView> record(@PathParam("cycle") CycleId cycle, AttendanceRequest request) {
        Actor who = actor.get();
        // two people may write the same name down at the same moment; the second try finds the other's entry
        Collisions.retried(() -> {
            recordAttendance.handle(who, cycle, request.rows());
            return null;
        });
        return Listed.whole(attendanceQueries.of(who, cycle));
    }

    @DELETE
    @Path("cycles/{cycle}/attendance/{attendance}")
    @Operation(
            operationId = "strikeAttendance",
            summary = "Take somebody off the list who was entered by mistake; If-Match is the version in the list")
    public void strike(
            @PathParam("cycle") CycleId cycle,
            @PathParam("attendance") AttendanceId attendance,
            @HeaderParam("If-Match") String ifMatch) {
        strikeAttendance.handle(actor.get(), new StrikeAttendance.Command(cycle, attendance, IfMatch.version(ifMatch)));
    }
}

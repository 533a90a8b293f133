package org.caseaudit.api.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.ConcernQueries.ConcernCounts;
import org.caseaudit.application.concern.ConcernQueries.ConcernView;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.concern.ResolveConcern;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.concern.UrgentGradeQueries.AskedFor;
import org.caseaudit.application.concern.UrgentGradeQueries.UrgentGrade;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Concerns about a child, from raising to resolving. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConcernResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ConcernQueries concernQueries;

    @Inject
    private UrgentGradeQueries urgentGradeQueries;

    @Inject
    private RaiseConcern raiseConcern;

    @Inject
    private ReferConcern referConcern;

    @Inject
    private RecordConcernAction recordConcernAction;

    @Inject
    private ResolveConcern resolveConcern;

    @POST
    @Path("cases/{case}/concerns")
    @Operation(operationId = "raiseConcern", summary = "Raise a concern about a child, whatever state the cycle is in")
    @APIResponseSchema(value = ConcernView.class, responseCode = "201")
    public Response raise(
            @PathParam("case") CaseId caseFile,
            RaisingRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        RaiseConcern.Command command = new RaiseConcern.Command(
                caseFile, request.assignment(), request.agency(), request.text(), request.due());
        ConcernId id = Created.once(key, () -> raiseConcern.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "concerns", id), concernQueries.one(who, id));
    }

    @GET
    @Path("cycles/{cycle}/concerns")
    @Operation(operationId = "listConcerns", summary = "The concerns of a cycle one may know of, as they were raised")
    public Listed<ConcernView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(concernQueries.of(actor.get(), cycle));
    }

    @GET
    @Path("concerns")
    @Operation(
            operationId = "listOpenConcerns",
            summary = "The concerns of all cycles that are not resolved and one may know of, due first first")
    public Listed<ConcernView> open(@BeanParam Paging paging) {
        return paging.of(concernQueries.open(actor.get()));
    }

    @GET
    @Path("concerns/{concern}")
    @Operation(operationId = "concern", summary = "One concern")
    public ConcernView one(@PathParam("concern") ConcernId id) {
        return concernQueries.one(actor.get(), id);
    }

    @POST
    @Path("concerns/{concern}/refer")
    @Operation(
            operationId = "referConcern",
            summary = "Pass a concern to a manager by name, or from the wrong one to another")
    public ConcernView refer(
            @PathParam("concern") ConcernId id, @HeaderParam("If-Match") String ifMatch, ReferralRequest request) {
        Actor who = actor.get();
        NamedManager manager = new NamedManager(request.name(), request.agency());
        referConcern.handle(who, read(id, ifMatch), manager, request.reason());
        return concernQueries.one(who, id);
    }

    @POST
    @Path("concerns/{concern}/record-action")
    @Operation(operationId = "recordConcernAction", summary = "Write down what was done for the child")
    public ConcernView recordAction(
            @PathParam("concern") ConcernId id, @HeaderParam("If-Match") String ifMatch, ActionTakenRequest request) {
        Actor who = actor.get();
        recordConcernAction.handle(who, read(id, ifMatch), request.text());
        return concernQueries.one(who, id);
    }

    @POST
    @Path("concerns/{concern}/resolve")
    @Operation(operationId = "resolveConcern", summary = "End a concern once the child is safe, with the outcome")
    public ConcernView resolve(
            @PathParam("concern") ConcernId id, @HeaderParam("If-Match") String ifMatch, ResolvingRequest request) {
        Actor who = actor.get();
        resolveConcern.handle(who, read(id, ifMatch), request.outcome());
        return concernQueries.one(who, id);
    }

    @GET
    @Path("cycles/{cycle}/concern-counts")
    @Operation(operationId = "concernCounts", summary = "How many concerns there are, and no more")
    public ConcernCounts counts(@PathParam("cycle") CycleId cycle) {
        return concernQueries.counts(actor.get(), cycle);
    }

    @GET
    @Path("cycles/{cycle}/concerns-asked-for")
    @Operation(
            operationId = "listConcernsAskedFor",
            summary = "Cases with a grade that asks for a concern, and no concern yet")
    public Listed<AskedFor> askedFor(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(urgentGradeQueries.askedFor(actor.get(), cycle));
    }

    @GET
    @Path("assignments/{assignment}/concerns-asked-for")
    @Operation(
            operationId = "listConcernsAskedForInForm",
            summary = "Grades as they stand in a form that ask for a concern; none once one is raised for the child")
    public Listed<UrgentGrade> askedForInForm(@PathParam("assignment") AssignmentId form, @BeanParam Paging paging) {
        return paging.of(urgentGradeQueries.inForm(actor.get(), form));
    }

    private static ConcernDesk.Read read(ConcernId id, String ifMatch) {
        return new ConcernDesk.Read(id, IfMatch.version(ifMatch));
    }
}

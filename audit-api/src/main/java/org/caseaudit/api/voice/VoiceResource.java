package org.caseaudit.api.voice;

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
import org.caseaudit.application.voice.AmendVoice;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.application.voice.VoiceQueries;
import org.caseaudit.application.voice.VoiceQueries.VoiceView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What children, parents and practitioners said about a case. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Voices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VoiceResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private VoiceQueries voiceQueries;

    @Inject
    private RecordVoice recordVoice;

    @Inject
    private AmendVoice amendVoice;

    @GET
    @Path("cycles/{cycle}/voices")
    @Operation(operationId = "listVoices", summary = "The voices of a cycle one may know of, as they were recorded")
    public Listed<VoiceView> list(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(voiceQueries.of(actor.get(), cycle));
    }

    @POST
    @Path("cases/{case}/voices")
    @Operation(operationId = "recordVoice", summary = "Write down what a child, a parent or a practitioner said")
    @APIResponseSchema(value = VoiceView.class, responseCode = "201")
    public Response record(
            @PathParam("case") CaseId caseFile,
            VoiceRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("partnership") PartnershipId partnership,
            @Context UriInfo uri) {
        Actor who = actor.get();
        RecordVoice.Command command = new RecordVoice.Command(caseFile, request.agency(), request.content());
        VoiceId id = Created.once(key, () -> recordVoice.handle(who, command, key));
        return Created.at(Addresses.in(uri, partnership, "voices", id), voiceQueries.one(who, id));
    }

    @GET
    @Path("voices/{voice}")
    @Operation(operationId = "voice", summary = "One voice; the words only where one may read them")
    public VoiceView one(@PathParam("voice") VoiceId id) {
        return voiceQueries.one(actor.get(), id);
    }

    @PUT
    @Path("voices/{voice}")
    @Operation(operationId = "amendVoice", summary = "Correct a voice, or take back consent to its use")
    public VoiceView amend(
            @PathParam("voice") VoiceId id, @HeaderParam("If-Match") String ifMatch, VoiceContent content) {
        Actor who = actor.get();
        amendVoice.handle(who, new AmendVoice.Command(id, IfMatch.version(ifMatch), content));
        return voiceQueries.one(who, id);
    }
}

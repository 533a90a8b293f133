package org.caseaudit.web.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.grading.Saved.Refused;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.security.SignedIn;

/**
 * Saves one entry for the script of a section page, which sends the entry's own fields as the page would. Says in a word
 * what became of it; a conflict is settled on the page, which shows both sides with and without a script.
 */
@Path(Addresses.PARTNERSHIP + "/assignments/{assignment}/entries/{kind}/{code}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EntryPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private FormQueries forms;

    @Inject
    private EntrySaving saving;

    @Inject
    private Clock clock;

    /**
     * What the script is told.
     *
     * @param clearing whether a blank would take the place of a text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(Integer revision, String saved, String problem, List<String> messages, Boolean clearing) {
        static Told of(int revision, String saved) {
            return new Told(revision, saved, null, null, null);
        }

        static Told of(Refusal refusal) {
            return new Told(null, null, refusal.code(), List.of(refusal.getMessage()), null);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("assignment") AssignmentId id,
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            MultivaluedMap<String, String> fields) {
        Actor actor = signedIn.in(partnership);
        EntryKey key = EntryKey.at(kind, code);
        SentFields sent = SentFields.of(fields);
        SentEntry entry = sent.entry(key, standing(actor, id, key, sent));
        try {
            int revision = saving.one(actor, id, entry);
            return answer(200, Told.of(revision, London.time(clock.instant())));
        } catch (Stale refusal) {
            return answer(409, Told.of(refusal));
        } catch (NotAllowed refusal) {
            return answer(403, Told.of(refusal));
        } catch (NotFound refusal) {
            return answer(404, Told.of(refusal));
        } catch (RuleBroken refusal) {
            Refused refused = new Refused(entry, refusal);
            boolean day = sent.byName().containsKey(key.value() + "-day");
            List<String> messages = SectionErrors.messages(refused, day);
            return answer(422, new Told(null, null, refusal.code(), messages, refused.isBlankOverText()));
        }
    }

    /** Needed only where the page has no control for the evidence, and so must not blank it. */
    private EntryText standing(Actor actor, AssignmentId id, EntryKey key, SentFields sent) {
        if (sent.byName().containsKey(key.grounds())) {
            return EntryText.NOTHING;
        }
        EntryView stands = forms.entry(actor, id, key.kind(), key.code());
        return new EntryText(stands.content(), stands.grounds());
    }

    private static Response answer(int status, Told told) {
        return Response.status(status).entity(Json.write(told)).build();
    }
}

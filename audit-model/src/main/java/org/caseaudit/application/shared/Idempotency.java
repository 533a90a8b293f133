package org.caseaudit.application.shared;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.CreatedOnce;
import org.caseaudit.domain.shared.CreatedOnceLog;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Sha256;

/** Creating under a client's key happens once, however often the request arrives (a dropped line, a double click). */
@Collaborator
public class Idempotency {
    /** The key was used for something else before. */
    public static final String KEY_REUSED = "idempotency-key-reused";

    private final CreatedOnceLog log;
    private final Recorder recorder;

    @Inject
    public Idempotency(CreatedOnceLog log, Recorder recorder) {
        this.log = log;
        this.recorder = recorder;
    }

    /**
     * Creates, or answers with what was created under the key before. Refuses the same key with another request.
     *
     * @param key the client's key, or null when it gave none
     * @param request a record whose text says everything that was asked
     */
    public <I extends Id> I once(Actor actor, String key, Record request, Function<UUID, I> type, Supplier<I> create) {
        if (key == null) {
            return create.get();
        }
        new Faults().text("Idempotency-Key", key, Faults.SHORT_TEXT).throwIfAny("This key cannot be used.");
        UUID id = UUID.nameUUIDFromBytes((actor.partnership() + "|" + actor.person() + "|"
                        + request.getClass().getName() + "|" + key)
                .getBytes(StandardCharsets.UTF_8));
        // keyed by the client's key, which is not kept: the bare checksum of a request that names a child could be
        // guessed
        String hash = Sha256.of(key + "|" + request);
        return log.find(id)
                .map(created -> type.apply(same(created, hash).result()))
                .orElseGet(() -> {
                    I result = create.get();
                    log.add(new CreatedOnce(id, hash, result.value(), recorder.now()));
                    return result;
                });
    }

    private static CreatedOnce same(CreatedOnce created, String hash) {
        if (!created.requestHash().equals(hash)) {
            throw new RuleBroken(
                    KEY_REUSED, "This Idempotency-Key was used for a different request; use a new key for a new one.");
        }
        return created;
    }
}

package org.caseaudit.domain.evidence;

import java.time.Instant;
import java.util.List;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** The files of the partnership. */
public interface EvidenceFiles extends Repository<EvidenceFile, EvidenceId> {
    /** Of one form, those removed left out, in the order in which they were added. */
    List<EvidenceFile> of(AssignmentId form);

    /** Of one action, those removed left out, in the order in which they were added. */
    List<EvidenceFile> of(ActionId action);

    /** Of one cycle, those removed left out, in the order in which they were added. */
    List<EvidenceFile> of(CycleId cycle);

    void add(FileChunk chunk);

    /** In order. */
    List<FileChunk> chunks(EvidenceId file);

    /** Forgets what the file holds. */
    void erase(EvidenceId file);

    /** Keeps that it was there and forgets what it held. Refuses a file removed already. */
    default void remove(EvidenceFile file, PersonId who, Instant now) {
        file.remove(who, now);
        erase(file.id());
    }

    /** A file that was removed is one that there is not. Refuses with {@link NotFound}. */
    default EvidenceFile present(EvidenceId id) {
        return find(id).filter(file -> !file.removed()).orElseThrow(() -> new NotFound(noun()));
    }

    @Override
    default String noun() {
        return "file";
    }
}

package org.caseaudit.domain.document;

import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The documents of the partnership that were made for good. */
public interface FrozenDocuments extends Repository<FrozenDocument, FrozenDocumentId> {
    /** Empty while it was never asked for. */
    Optional<FrozenDocument> of(CycleId cycle, DocumentName name, int number);

    /** Those made so far, the newest version first. */
    List<FrozenDocument> of(CycleId cycle);

    List<FrozenDocument> withChecksum(String sha256);

    void add(DocumentChunk chunk);

    /** In order. */
    List<DocumentChunk> chunks(FrozenDocumentId document);

    @Override
    default String noun() {
        return "document";
    }
}

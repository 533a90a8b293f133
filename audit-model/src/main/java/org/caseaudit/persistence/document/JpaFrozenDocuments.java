package org.caseaudit.persistence.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentChunk;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.document.FrozenDocument;
import org.caseaudit.domain.document.FrozenDocumentId;
import org.caseaudit.domain.document.FrozenDocuments;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaFrozenDocuments extends JpaRepository<FrozenDocument, FrozenDocumentId> implements FrozenDocuments {
    @Inject
    JpaFrozenDocuments(EntityManager em) {
        super(em, FrozenDocument.class);
    }

    @Override
    public Optional<FrozenDocument> of(CycleId cycle, DocumentName name, int number) {
        return list(
                        "from FrozenDocument where cycle = ?1 and kind = ?2 and format = ?3 and number = ?4",
                        cycle,
                        name.kind(),
                        name.format(),
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public List<FrozenDocument> of(CycleId cycle) {
        return list("from FrozenDocument where cycle = ?1 order by number desc, id", cycle);
    }

    @Override
    public List<FrozenDocument> withChecksum(String sha256) {
        return list("from FrozenDocument where sha256 = ?1 order by number desc, id", sha256);
    }

    @Override
    public void add(DocumentChunk chunk) {
        em().persist(chunk);
    }

    @Override
    public List<DocumentChunk> chunks(FrozenDocumentId document) {
        return list(DocumentChunk.class, "from DocumentChunk where document = ?1 order by part", document);
    }
}

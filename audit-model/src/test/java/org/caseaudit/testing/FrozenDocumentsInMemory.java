package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentChunk;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.document.FrozenDocument;
import org.caseaudit.domain.document.FrozenDocumentId;
import org.caseaudit.domain.document.FrozenDocuments;

public final class FrozenDocumentsInMemory extends InMemory<FrozenDocument, FrozenDocumentId>
        implements FrozenDocuments {
    final List<DocumentChunk> chunks = new ArrayList<>();

    FrozenDocumentsInMemory() {
        super(FrozenDocument::id);
    }

    @Override
    public Optional<FrozenDocument> of(CycleId cycle, DocumentName name, int number) {
        return of(cycle).stream()
                .filter(d -> d.name().equals(name) && d.number() == number)
                .findFirst();
    }

    @Override
    public List<FrozenDocument> of(CycleId cycle) {
        return where(
                d -> d.cycle().equals(cycle),
                Comparator.comparing(FrozenDocument::number).reversed());
    }

    @Override
    public List<FrozenDocument> withChecksum(String sha256) {
        return where(d -> d.sha256().equals(sha256));
    }

    @Override
    public void add(DocumentChunk chunk) {
        chunks.add(chunk);
    }

    @Override
    public List<DocumentChunk> chunks(FrozenDocumentId document) {
        return chunks.stream().filter(c -> c.document().equals(document)).toList();
    }
}

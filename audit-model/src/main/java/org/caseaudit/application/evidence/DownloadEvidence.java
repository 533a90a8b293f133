package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileChunk;

/** Gives out what a file holds, and writes down who took it. Refuses those who may not read its form or action. */
@UseCase
public class DownloadEvidence {
    private final EvidenceDesk desk;
    private final EvidenceFiles files;

    @Inject
    public DownloadEvidence(EvidenceDesk desk, EvidenceFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** @param fileName as it was cleaned when the file came in */
    public record Taken(String fileName, FileBytes content) {}

    public Taken handle(Actor actor, EvidenceId id) {
        EvidenceFile file = desk.toRead(actor, id);
        FileBytes content = FileChunk.joined(files.chunks(id));
        if (!content.sha256().equals(file.sha256())) {
            throw new IllegalStateException("What file " + id + " holds is not what was put in");
        }
        desk.record(actor, "evidence-downloaded", file);
        return new Taken(file.name(), content);
    }
}

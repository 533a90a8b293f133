package org.caseaudit.application.exit;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.history.Fact;

/**
 * Gives the chair all of the partnership, files, history and sealed identities included, and writes down that they took it.
 * Refuses everybody else. Written to a file first, because a fault half-way must not look like an archive.
 */
@UseCase
public class TakePartnership {
    private final StoredRows rows;
    private final Partnerships partnerships;
    private final Recorder recorder;

    @Inject
    public TakePartnership(StoredRows rows, Partnerships partnerships, Recorder recorder) {
        this.rows = rows;
        this.partnerships = partnerships;
        this.recorder = recorder;
    }

    /** @param archive a file of whoever asked, to be deleted when it was given out */
    public record Taken(String fileName, Path archive) {}

    public Taken handle(Actor actor) {
        ExitAccess.requireTake(actor);
        String name = partnerships.get(actor.partnership()).name();
        try {
            Path archive = Files.createTempFile("case-audit-exit", ".zip"); // readable by this server alone
            try (OutputStream out = Files.newOutputStream(archive)) {
                ExitWriter.write(rows, actor.partnership(), out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(archive);
                throw e;
            }
            recorder.record(actor, Fact.of("partnership-taken", "partnership", actor.partnership()));
            return new Taken(FileNames.of(name, "everything.zip"), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

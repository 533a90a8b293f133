package org.caseaudit.application.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive as somebody takes it away, too large for memory. Written to a file first, because a fault half-way must be a
 * refusal and must not look like an archive.
 *
 * @param fileName of letters, digits and hyphens, with its ending
 * @param file of whoever asked, to be deleted when it was given out
 */
public record TakenArchive(String fileName, Path file) {
    public static final String MEDIA_TYPE = "application/zip";

    /** Writes what is in an archive. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Into a file that this server alone reads; there is none when the content could not be written. */
    public static TakenArchive written(String fileName, Content content) {
        try {
            Path file = Files.createTempFile("case-audit", ".zip");
            try (OutputStream out = Files.newOutputStream(file)) {
                content.to(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new TakenArchive(fileName, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

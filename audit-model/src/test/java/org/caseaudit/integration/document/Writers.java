package org.caseaudit.integration.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseaudit.application.document.content.PdfWriter;
import org.caseaudit.application.document.content.WordWriter;

/** The writers that ship, for tests in other packages. */
public final class Writers {
    private Writers() {}

    public static PdfWriter pdf() {
        return new HtmlToPdf();
    }

    public static WordWriter word() {
        return new PoiWord();
    }

    /** Leaves a document where somebody can look at it: {@code target/documents}. */
    public static void keep(String name, byte[] bytes) {
        try {
            Path directory = Files.createDirectories(Path.of("target", "documents"));
            Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

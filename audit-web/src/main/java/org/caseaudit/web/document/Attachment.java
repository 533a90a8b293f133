package org.caseaudit.web.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way to a browser, which keeps it and never shows it in the product's own name. */
public final class Attachment {
    private Attachment() {}

    /** @param fileName of letters, digits, dots and hyphens */
    public static Response of(String fileName, String mediaType, byte[] content) {
        return sent(content, fileName, mediaType);
    }

    /** A file too large for memory; it is deleted when it was sent, whatever came of it. */
    public static Response of(String fileName, String mediaType, Path content) {
        StreamingOutput stream = out -> {
            try {
                Files.copy(content, out);
            } finally {
                Files.deleteIfExists(content);
            }
        };
        return sent(stream, fileName, mediaType);
    }

    private static Response sent(Object content, String fileName, String mediaType) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

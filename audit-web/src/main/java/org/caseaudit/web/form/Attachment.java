package org.caseaudit.web.form;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way out: never shown in the product's own name, only saved. */
public final class Attachment {
    /** What may stand in an extended value as it is (RFC 8187, section 3.2.1: attr-char). */
    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    private Attachment() {}

    public static Response of(String fileName, byte[] content) {
        return of(fileName, MediaType.APPLICATION_OCTET_STREAM, content);
    }

    /** A file whose type is ours to tell, not an uploader's. */
    public static Response of(String fileName, String mediaType, byte[] content) {
        return sent(fileName, mediaType, content);
    }

    /** A file too large for memory; it is deleted when it was sent, whatever came of it. */
    public static Response temporary(String fileName, String mediaType, Path content) {
        StreamingOutput stream = out -> {
            try {
                Files.copy(content, out);
            } finally {
                Files.deleteIfExists(content);
            }
        };
        return sent(fileName, mediaType, stream);
    }

    private static Response sent(String fileName, String mediaType, Object content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The name twice (RFC 6266): in ASCII for old programs, and as it is. */
    static String disposition(String fileName) {
        String ascii = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String encoded(String fileName) {
        StringBuilder out = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || AS_IT_IS.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xFF));
        }
        return out.toString();
    }
}

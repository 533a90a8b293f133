package org.caseaudit.api.rest;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Sends files so that no browser ever shows them in the product's own name: as attachments, of the type that is told and no
 * other. One place, so that no resource can forget it. Not a CDI bean, for the reason {@code JsonBodies} gives.
 */
@Provider
@Produces({
    MediaType.APPLICATION_OCTET_STREAM,
    Downloads.CSV,
    Downloads.PDF,
    Downloads.WORD,
    Downloads.SPREADSHEET,
    Downloads.CALENDAR,
    Downloads.ZIP
})
public class Downloads implements MessageBodyWriter<Download> {
    public static final String CSV = "text/csv;charset=UTF-8";

    public static final String PDF = "application/pdf";

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String CALENDAR = "text/calendar;charset=UTF-8";

    public static final String ZIP = "application/zip";

    /** What may stand in an extended value as it is (RFC 8187, section 3.2.1: attr-char). */
    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Download.class;
    }

    @Override
    public void writeTo(
            Download file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (file.mediaType() != null) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, file.mediaType());
        }
        protect(headers, file.fileName());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, file.content().length);
        out.write(file.content());
    }

    /** What every file goes out with. */
    static void protect(MultivaluedMap<String, Object> headers, String fileName) {
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
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

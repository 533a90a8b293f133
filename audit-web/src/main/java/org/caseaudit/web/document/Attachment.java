package org.caseaudit.web.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file on its way to a browser, which keeps it and never shows it in the product's own name. */
public final class Attachment {
    private Attachment() {}

    /** @param fileName of letters, digits, dots and hyphens */
    public static Response of(String fileName, String mediaType, byte[] content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request that changes something, read as far as its token and given on as if nobody had read it.
 *
 * @param token what came in the header, or in the form; null if there was none
 * @param fields of a form without files whose token came in the form; else none
 * @param request to go on with; null if the form is too large
 */
record SentForm(String token, FormFields fields, HttpServletRequest request) {
    /** As much as the API takes in one body. Forms with files are not kept and have the limit of whoever reads them. */
    static final int LARGEST = 2 * 1024 * 1024;

    /** The boundary twice, the field's headers and the token. */
    private static final int FIRST_PART = 1_024;

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    boolean isTooLarge() {
        return request == null;
    }

    static SentForm of(HttpServletRequest request) throws IOException {
        String header = request.getHeader(Csrf.HEADER);
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (header == null && type.startsWith("application/x-www-form-urlencoded")) {
            return urlEncoded(request);
        }
        if (header == null && type.startsWith("multipart/form-data")) {
            return multipart(request);
        }
        return new SentForm(header, FormFields.NONE, request);
    }

    private static SentForm urlEncoded(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return new SentForm(null, FormFields.NONE, null);
        }
        FormFields fields = FormFields.parsed(new String(body, StandardCharsets.UTF_8));
        return new SentForm(
                fields.first(Csrf.FIELD), fields, new RereadRequest(request, new ByteArrayInputStream(body), fields));
    }

    private static SentForm multipart(HttpServletRequest request) throws IOException {
        InputStream body = new BufferedInputStream(request.getInputStream(), FIRST_PART);
        body.mark(FIRST_PART);
        byte[] beginning = body.readNBytes(FIRST_PART);
        body.reset();
        String token = firstPart(request.getContentType(), new String(beginning, StandardCharsets.ISO_8859_1))
                .orElse(null);
        return new SentForm(token, FormFields.NONE, new RereadRequest(request, body, FormFields.NONE));
    }

    /** The token, if it is the first part of a body that begins so. */
    static Optional<String> firstPart(String contentType, String beginning) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String delimiter = Pattern.quote("--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)));
        Matcher part = Pattern.compile(
                        delimiter + "\r\nContent-Disposition: form-data; name=\"?" + Csrf.FIELD
                                + "\"?\r\n(?:[!-9;-~]+:[^\r\n]*\r\n)*\r\n([^\r\n]*)\r\n" + delimiter,
                        Pattern.CASE_INSENSITIVE)
                .matcher(beginning);
        return part.lookingAt() ? Optional.of(part.group(1)) : Optional.empty();
    }
}

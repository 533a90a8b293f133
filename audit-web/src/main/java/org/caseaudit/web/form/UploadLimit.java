package org.caseaudit.web.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.caseaudit.domain.evidence.FileLimit;

/**
 * Files stay in memory on their way in, so what is too large must not get there. Browsers say beforehand how much they
 * send: what is too much is read and forgotten, because a browser shows no answer while it still sends, and in its place
 * the page gets a form that says so.
 *
 * <p>Dependent, and so without the proxy that would hide from the server that it goes before the matching.
 */
@Provider
@PreMatching
@Dependent
public class UploadLimit implements ContainerRequestFilter {
    /** Instead of the file and all fields. */
    static final String TOO_LARGE = "too-large";

    /** For the boundaries, and what is typed beside the file. */
    private static final int ENVELOPE = 64 * 1024;

    /** A browser that sends more than so many times the limit may find the line cut. */
    private static final int PATIENCE = 20;

    private final long limit;

    @Inject
    public UploadLimit(FileLimit file) {
        this.limit = file.bytes() + ENVELOPE;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) || !request.hasEntity()) {
            return;
        }
        if (request.getLength() > limit) {
            forget(request.getEntityStream());
            request.setEntityStream(new ByteArrayInputStream(told(type)));
        } else {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    private void forget(InputStream body) throws IOException {
        byte[] some = new byte[64 * 1024];
        long left = limit * PATIENCE;
        int read = body.read(some);
        while (read > 0 && left > 0) {
            left -= read;
            read = body.read(some);
        }
    }

    private static byte[] told(MediaType type) {
        String boundary = "--" + type.getParameters().get("boundary");
        return (boundary + "\r\nContent-Disposition: form-data; name=\"" + TOO_LARGE + "\"\r\n\r\nyes\r\n" + boundary
                        + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Counts what is read, for whoever does not say beforehand how much it is; no browser does that. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        private int counted(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return counted(super.read(into, offset, length));
        }
    }
}

package org.caseaudit.api.json;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.evidence.FileLimit;

/**
 * No JSON the API reads is near two megabytes; whoever sends more wants the memory, not an audit. Files have a limit of
 * their own, which the operator sets.
 *
 * <p>Dependent, and so without the proxy that would hide from the server that it goes before the matching.
 */
@Provider
@PreMatching
@Dependent
public class BodyLimit implements ContainerRequestFilter {
    static final Limit JSON = new Limit(2 * 1024 * 1024, "A body holds at most 2 megabytes; send less at once.");

    /** For the boundaries and headers round a file. */
    private static final int ENVELOPE = 16 * 1024;

    private final Limit file;

    @Inject
    public BodyLimit(FileLimit file) {
        this.file = new Limit(file.bytes() + ENVELOPE, file.message());
    }

    /** @param message what to tell whoever sends more */
    record Limit(long bytes, String message) {
        ProblemException exceeded() {
            return new ProblemException(ProblemType.TOO_LARGE, message);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Limit limit = of(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (request.getLength() > limit.bytes()) {
            throw limit.exceeded();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    /** A type that cannot be read gets the smaller one. */
    Limit of(String contentType) {
        boolean form = contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA);
        return form ? file : JSON;
    }

    /** Counts what is read, because a body in chunks does not tell its length beforehand. */
    static final class Limited extends FilterInputStream {
        private final Limit limit;
        private long seen;

        Limited(InputStream in, Limit limit) {
            super(in);
            this.limit = limit;
        }

        private int counted(int read) {
            seen += Math.max(read, 0);
            if (seen > limit.bytes()) {
                throw limit.exceeded();
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

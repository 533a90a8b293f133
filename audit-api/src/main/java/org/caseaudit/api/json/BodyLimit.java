package org.caseaudit.api.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** Nothing the API reads is near two megabytes; whoever sends more wants the memory, not an audit. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
    static final int LARGEST = 2 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(ProblemType.TOO_LARGE, "A body holds at most 2 megabytes; send less at once.");
    }

    /** Counts what is read, because a body in chunks does not tell its length beforehand. */
    static final class Limited extends FilterInputStream {
        private long seen;

        Limited(InputStream in) {
            super(in);
        }

        private int counted(int read) {
            seen += Math.max(read, 0);
            if (seen > LARGEST) {
                throw tooLarge();
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

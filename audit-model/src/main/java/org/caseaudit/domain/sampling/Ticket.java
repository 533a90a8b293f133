package org.caseaudit.domain.sampling;

import java.util.Comparator;
import org.caseaudit.domain.shared.Sha256;

/**
 * A case's lot in a draw: SHA-256 over seed, line feed and case id, in UTF-8. By hand: {@code printf '%s\n%s' "$seed"
 * "$case" | sha256sum}. A hash and no random generator, because its outcome is the same on every machine and a case that is
 * added or withdrawn leaves the lots of all others alone (consistent sampling: Rivest 2018, arXiv 1808.10016; Stark's audit
 * tools draw likewise).
 */
public record Ticket(String id, String ticket) {
    /** Order of the draw. Equal tickets of two cases are not to be expected, but then the id decides. */
    static final Comparator<Ticket> LOWEST_FIRST =
            Comparator.comparing(Ticket::ticket).thenComparing(Ticket::id, FrameLabel.BYTES);

    static Ticket of(String seed, String id) {
        return new Ticket(id, Sha256.of(seed + "\n" + id));
    }
}

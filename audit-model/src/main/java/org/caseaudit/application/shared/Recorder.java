package org.caseaudit.application.shared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryEntryId;
import org.caseaudit.domain.history.HistoryLog;

/** The clock and the history together: whatever happens, happens now and is written down. */
@Collaborator
public class Recorder {
    private final Clock clock;
    private final HistoryLog log;
    private final FactWitness witness;

    @Inject
    public Recorder(Clock clock, HistoryLog log, FactWitness witness) {
        this.clock = clock;
        this.log = log;
        this.witness = witness;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes the fact down in the transaction of the change it tells of, and the mails that follow from it. */
    public void record(Actor who, Fact fact) {
        log.append(new HistoryEntry(Ids.next(HistoryEntryId::new), now(), who.person(), fact));
        witness.saw(who, fact);
    }
}

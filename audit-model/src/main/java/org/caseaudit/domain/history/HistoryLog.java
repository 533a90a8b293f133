package org.caseaudit.domain.history;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PageRequest;

/** Everything that ever happened in the partnership. Nothing is changed or removed here. */
public interface HistoryLog {
    void append(HistoryEntry entry);

    /** Of one cycle, newest first. */
    List<HistoryEntry> of(CycleId cycle, PageRequest page);

    /** Of one cycle, oldest first. */
    List<HistoryEntry> all(CycleId cycle);

    long count(CycleId cycle);
}

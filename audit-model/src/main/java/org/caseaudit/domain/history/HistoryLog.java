package org.caseaudit.domain.history;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PageRequest;

/** Everything that ever happened in the partnership. Nothing is changed or removed here. */
public interface HistoryLog {
    void append(HistoryEntry entry);

    /** Of one cycle, newest first. */
    List<HistoryEntry> of(CycleId cycle, PageRequest page);

    /** Of one thing, oldest first. */
    List<HistoryEntry> about(Id subject);

    /** Of one cycle, oldest first. */
    List<HistoryEntry> all(CycleId cycle);

    long count(CycleId cycle);

    /** Every fact of that kind in those cycles, oldest first. */
    List<HistoryEntry> told(String what, Collection<CycleId> cycles);
}

package org.caseaudit.domain.casefile;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The cases of the partnership's cycles. */
public interface Cases extends Repository<CaseFile, CaseId> {
    /** In the order of their numbers. */
    List<CaseFile> of(CycleId cycle);

    /** Takes a case out of a cycle that is still being planned, with who the child is and what agencies said of it. */
    void remove(CaseFile caseFile);

    /** Those of several cycles at once, by cycle and number. */
    List<CaseFile> ofAll(Collection<CycleId> cycles);

    List<CaseFile> withIds(Collection<CaseId> ids);

    @Override
    default String noun() {
        return "case";
    }
}

package org.caseaudit.domain.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;

/**
 * Where the forms of a cycle were thin when its meeting ended. From then on no form changes, so that the report need not
 * read all of them again, and the thresholds stay those it was judged by.
 */
@Entity
@Table(name = "depth_record")
public class DepthRecord extends Owned {
    @Id
    @Column(name = "cycle_id")
    private CycleId cycle;

    @Column(name = "list", nullable = false, updatable = false, length = 10_000_000)
    private DepthList list;

    protected DepthRecord() {}

    public DepthRecord(CycleId cycle, DepthList list) {
        this.cycle = cycle;
        this.list = list;
    }

    public CycleId cycle() {
        return cycle;
    }

    public DepthList list() {
        return list;
    }
}

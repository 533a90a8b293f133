package org.caseaudit.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** Whether somebody was at the grading meeting of a cycle. */
@Entity
@Table(name = "attendance")
public class Attendance extends Owned {
    @Id
    @Column(name = "id")
    private AttendanceId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Embedded
    private Attendee who;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence", nullable = false)
    private Presence presence;

    @Column(name = "recorded_by", nullable = false)
    private PersonId recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Attendance() {}

    public Attendance(AttendanceId id, CycleId cycle, Attendee who, Presence presence, PersonId by, Instant now) {
        this.id = id;
        this.cycle = cycle;
        record(who, presence, by, now);
    }

    /** Puts right for which agency they sat there, and whether they did. */
    public final void record(Attendee asWhom, Presence newPresence, PersonId by, Instant now) {
        this.who = asWhom;
        this.presence = newPresence;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public AttendanceId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public Attendee who() {
        return who;
    }

    public Presence presence() {
        return presence;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

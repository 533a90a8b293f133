package org.caseaudit.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** One fact. */
@Entity
@Table(name = "history")
public class HistoryEntry extends Owned {
    @Id
    @Column(name = "id")
    private HistoryEntryId id;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private PersonId person;

    @Column(name = "what", nullable = false, updatable = false)
    private String what;

    @Column(name = "subject_type", nullable = false, updatable = false)
    private String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subject;

    @Column(name = "cycle_id", updatable = false)
    private CycleId cycle;

    @Column(name = "detail", updatable = false, length = 1000)
    private String detail;

    @Column(name = "reason", updatable = false, length = 1_000_000)
    private String reason;

    protected HistoryEntry() {}

    public HistoryEntry(HistoryEntryId id, Instant at, PersonId person, Fact fact) {
        this.id = id;
        this.at = at;
        this.person = person;
        this.what = fact.what();
        this.subjectType = fact.subjectType();
        this.subject = fact.subject().value();
        this.cycle = fact.cycle();
        this.detail = fact.detail();
        this.reason = fact.reason();
    }

    public HistoryEntryId id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public PersonId person() {
        return person;
    }

    public String what() {
        return what;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subject() {
        return subject;
    }

    public CycleId cycle() {
        return cycle;
    }

    public String detail() {
        return detail;
    }

    public String reason() {
        return reason;
    }
}

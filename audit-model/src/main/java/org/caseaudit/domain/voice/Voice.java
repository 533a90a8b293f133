package org.caseaudit.domain.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * What a child, a parent or a practitioner said about a case. Sandwell was told that children's experiences were not a
 * measure of improvement (LGA letter, voice of the child); here they are part of the case and of the report.
 */
@Entity
@Table(name = "voice")
public class Voice extends Owned {
    @Id
    @Column(name = "id")
    private VoiceId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    /** The agency that recorded it; null when the office did. */
    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private VoiceKind kind;

    @Column(name = "how", nullable = false, length = 1000)
    private String how;

    @Column(name = "gathered_on", nullable = false)
    private LocalDate gatheredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent", nullable = false)
    private Consent consent;

    @Column(name = "consent_note", length = 1000)
    private String consentNote;

    @Column(name = "text", nullable = false, length = 1_000_000)
    private String text;

    @Column(name = "recorded_by", nullable = false)
    private PersonId recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Voice() {}

    /**
     * Refuses content with gaps.
     *
     * @param agency that recorded it; null for the office
     */
    public Voice(VoiceId id, CaseFile caseFile, AgencyId agency, VoiceContent content, PersonId who, Instant now) {
        this.id = id;
        this.cycle = caseFile.cycle();
        this.caseFile = caseFile.id();
        this.agency = agency;
        write(content, who, now);
    }

    /** Puts other content in place, also when consent is taken back. Refuses content with gaps. */
    public final void write(VoiceContent content, PersonId who, Instant now) {
        content.check(now.atZone(Assignment.ZONE).toLocalDate());
        this.kind = content.kind();
        this.how = content.how().strip();
        this.gatheredOn = content.gatheredOn();
        this.consent = content.consent();
        this.consentNote = content.consentNote();
        this.text = content.text().strip();
        this.recordedBy = who;
        this.recordedAt = now;
    }

    /** Whether it may be quoted outside the agency that recorded it. */
    public boolean mayBeUsed() {
        return consent == Consent.YES;
    }

    public VoiceContent content() {
        return new VoiceContent(kind, how, gatheredOn, consent, consentNote, text);
    }

    public VoiceId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CaseId caseFile() {
        return caseFile;
    }

    public AgencyId agency() {
        return agency;
    }

    public VoiceKind kind() {
        return kind;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

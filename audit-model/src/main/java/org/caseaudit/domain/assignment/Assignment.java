package org.caseaudit.domain.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * One agency's form for one case. Allocated to an auditor, who writes, submits, and may withdraw; the agency lead signs
 * it off or returns it with a reason; or the agency says why it has nothing to return. What is still out when the meeting
 * begins is marked not returned, which is not the same as a nil return.
 */
@Entity
@Table(name = "assignment")
public class Assignment extends Owned {
    /** A form is late by the calendar of the partnership's country. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Id
    @Column(name = "id")
    private AssignmentId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "auditor_id", nullable = false)
    private PersonId auditor;

    @Column(name = "due", nullable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AssignmentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "nil_return")
    private NilReturn nilReturn;

    /** Why it was last returned or excused. */
    @Column(name = "reason", length = 1_000_000)
    private String reason;

    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "signed_off_at")
    private Instant signedOffAt;

    @Column(name = "signed_off_by")
    private PersonId signedOffBy;

    protected Assignment() {}

    /** Refuses a missing due date. */
    public Assignment(AssignmentId id, CaseFile caseFile, AgencyId agency, PersonId auditor, LocalDate due) {
        new Faults()
                .require(due != null, "due", "Enter the date the form is due.")
                .throwIfAny("When is it due?");
        this.id = id;
        this.cycle = caseFile.cycle();
        this.caseFile = caseFile.id();
        this.agency = agency;
        this.auditor = auditor;
        this.due = due;
        this.state = AssignmentState.ASSIGNED;
    }

    /** Something is written. Refuses once the form is submitted, excused or past the meeting. */
    public void save() {
        move(AssignmentCommand.SAVE, null);
    }

    /** Hands the form in; that nothing is missing has been checked. Refuses unless it is being filled. */
    public void submit(Instant now) {
        move(AssignmentCommand.SUBMIT, null);
        this.submittedAt = now;
        if (firstSubmittedAt == null) {
            this.firstSubmittedAt = now;
        }
        this.reason = null;
    }

    /** Takes it back to go on writing. Refuses unless it is submitted and not yet signed off. */
    public void withdraw() {
        move(AssignmentCommand.WITHDRAW, null);
        this.submittedAt = null;
    }

    /** The lead sends it back. Refuses without reason, or unless submitted. */
    public void returnToAuditor(String why) {
        move(AssignmentCommand.RETURN, why);
        this.reason = why;
        this.submittedAt = null;
    }

    /** The lead stands by it for the agency. Refuses unless submitted. */
    public void signOff(PersonId lead, Instant now) {
        move(AssignmentCommand.SIGN_OFF, null);
        this.signedOffAt = now;
        this.signedOffBy = lead;
    }

    /** A nil return. Refuses without kind or explanation, and once handed in. */
    public void excuse(NilReturn kind, String why) {
        if (AssignmentLife.TABLE.find(state, AssignmentCommand.EXCUSE).isPresent()) {
            new Faults()
                    .require(kind != null, "kind", "Say which: NOT_KNOWN, NO_RECORDS or NOT_INFORMED.")
                    .text("reason", why, Faults.LONG_TEXT)
                    .throwIfAny("A nil return needs its kind and a sentence of explanation.");
        }
        move(AssignmentCommand.EXCUSE, why);
        this.nilReturn = kind;
        this.reason = why;
    }

    /** Another auditor of the agency goes on with what is written. Refuses once handed in or excused. */
    public void handOver(PersonId newAuditor) {
        move(AssignmentCommand.HAND_OVER, null);
        if (newAuditor.equals(auditor)) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This person is the auditor of the form already.");
        }
        this.auditor = newAuditor;
    }

    /** The meeting begins without it, or the office locks it because its time is over: nothing more is written. */
    public void markNotReturned() {
        move(AssignmentCommand.MARK_NOT_RETURNED, null);
    }

    /** The cycle is reopened, or the office unlocks the form, so that it can still come. */
    public void reopen() {
        move(AssignmentCommand.REOPEN, null);
    }

    /**
     * Whether an answer of the agency on involvement and this form say different things: there is a form where the agency
     * knows the child, and it is excused only for the kind of nil return the agency answers.
     */
    public boolean contradicts(InvolvementState answer) {
        return state == AssignmentState.EXCUSED
                ? answer != InvolvementState.valueOf(nilReturn.name())
                : answer != InvolvementState.KNOWN;
    }

    private void move(AssignmentCommand command, String why) {
        this.state = AssignmentLife.TABLE.next(state, command, why);
    }

    /** Whether it first came in after its due date; a form that is not in yet is not late but outstanding. */
    public boolean late() {
        return firstSubmittedAt != null
                && firstSubmittedAt.atZone(ZONE).toLocalDate().isAfter(due);
    }

    /** Whether it counts as settled for the meeting: handed in (signed off where the cycle asks for it) or excused. */
    public boolean settled(boolean signOffRequired) {
        return switch (state) {
            case EXCUSED, SIGNED_OFF -> true;
            case SUBMITTED -> !signOffRequired;
            case ASSIGNED, IN_PROGRESS, RETURNED, NOT_RETURNED -> false;
        };
    }

    public AssignmentId id() {
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

    public PersonId auditor() {
        return auditor;
    }

    public LocalDate due() {
        return due;
    }

    public AssignmentState state() {
        return state;
    }

    public NilReturn nilReturn() {
        return nilReturn;
    }

    public String reason() {
        return reason;
    }

    public Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }

    public PersonId signedOffBy() {
        return signedOffBy;
    }
}

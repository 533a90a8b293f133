package org.caseaudit.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateVersionId;

/**
 * One themed audit. The chair plans it and registers cases and agencies; launched, its forms go out and every agency
 * fills its own without seeing the others'; at the grading meeting all grades lie side by side and each difference is
 * settled or kept; the combined report is written, signed off and published to the board; when every action is closed or
 * carried forward the cycle is closed and the children's identities are erased. It can be postponed before launch and
 * abandoned before publication, never silently: the reason stays.
 */
@Entity
@Table(name = "cycle")
public class Cycle extends Owned {
    @Id
    @Column(name = "id")
    private CycleId id;

    @Column(name = "theme", nullable = false)
    private String theme;

    @Column(name = "why_now", nullable = false, length = 1_000_000)
    private String whyNow;

    @Column(name = "board_priority")
    private String boardPriority;

    @Column(name = "scope", nullable = false, length = 1_000_000)
    private String scope;

    @Column(name = "key_lines", nullable = false, length = 1_000_000)
    private KeyLines keyLines;

    @Embedded
    private Windows windows;

    @Embedded
    private Timetable timetable;

    @Column(name = "template_version_id")
    private TemplateVersionId template;

    @Enumerated(EnumType.STRING)
    @Column(name = "sample_method", nullable = false)
    private SampleMethod sampleMethod;

    @Column(name = "sample_note", length = 1_000_000)
    private String sampleNote;

    @Column(name = "sign_off_required", nullable = false)
    private boolean signOffRequired;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CycleState state;

    @Column(name = "launched_at")
    private Instant launchedAt;

    /** Why it was last postponed, abandoned, reopened or moderated with forms outstanding. */
    @Column(name = "state_reason", length = 1_000_000)
    private String stateReason;

    /** Why the meeting began while forms were outstanding; null when none were. */
    @Column(name = "override_reason", length = 1_000_000)
    private String overrideReason;

    /** The earlier audit this one repeats. */
    @Column(name = "re_audits")
    private CycleId reAudits;

    /** Who approved that it is abandoned, or was last postponed. */
    @Column(name = "approver")
    private String approver;

    protected Cycle() {}

    /** Refuses a plan with faults, all of them at once. */
    public Cycle(CycleId id, CyclePlan plan) {
        this.id = id;
        this.state = CycleState.PLANNED;
        write(plan);
    }

    /** Changes the plan. Refuses after launch, and a plan with faults. */
    public void amend(CyclePlan plan) {
        requirePlanned("The plan is fixed once the forms are out; only the windows before launch can be changed.");
        write(plan);
    }

    private void write(CyclePlan plan) {
        plan.check();
        this.theme = plan.theme().strip();
        this.whyNow = plan.whyNow();
        this.boardPriority = plan.boardPriority();
        this.scope = plan.scope();
        this.keyLines = new KeyLines(plan.keyLines());
        this.windows = plan.windows();
        this.timetable = plan.timetable();
        this.template = plan.template();
        this.sampleMethod = plan.sampleMethod();
        this.sampleNote = plan.sampleNote();
        this.signOffRequired = Boolean.TRUE.equals(plan.signOffRequired());
        this.reAudits = plan.reAudits();
    }

    /** Sends the forms out. Refuses unless planned; what else must hold is {@link LaunchCheck}'s to say. */
    public void launch(Instant now) {
        move(CycleCommand.LAUNCH, null);
        this.launchedAt = now;
    }

    /** Moves the dates of a planned cycle. Refuses without reason or approver, after launch, and with dates out of order. */
    public void postpone(Timetable newDates, String reason, String approvedBy) {
        CycleLife.TABLE.next(state, CycleCommand.POSTPONE, reason);
        Faults faults = new Faults()
                .require(newDates != null, "timetable", "Enter the new dates.")
                .text("approver", approvedBy, Faults.SHORT_TEXT);
        if (newDates != null) {
            newDates.check(faults);
        }
        faults.throwIfAny("The cycle cannot be postponed like this.");
        this.timetable = newDates;
        this.stateReason = reason;
        this.approver = approvedBy.strip();
    }

    /** Begins the grading meeting; the reason is the override's, null when every form is there. */
    public void beginModeration(String whyWithoutAllForms) {
        move(CycleCommand.BEGIN_MODERATION, whyWithoutAllForms);
        this.overrideReason = whyWithoutAllForms;
    }

    /** Back to filling forms. Refuses without reason. */
    public void reopen(String reason) {
        move(CycleCommand.REOPEN, reason);
        this.overrideReason = null;
    }

    public void beginReporting() {
        move(CycleCommand.BEGIN_REPORTING, null);
    }

    public void publish() {
        move(CycleCommand.PUBLISH, null);
    }

    public void close() {
        move(CycleCommand.CLOSE, null);
    }

    /** Ends the audit without a report. Refuses without reason or approver, and once published. */
    public void abandon(String reason, String approvedBy) {
        CycleLife.TABLE.next(state, CycleCommand.ABANDON, reason);
        new Faults()
                .text("approver", approvedBy, Faults.SHORT_TEXT)
                .throwIfAny("Name who approved that the audit is abandoned.");
        move(CycleCommand.ABANDON, reason);
        this.approver = approvedBy.strip();
    }

    private void move(CycleCommand command, String reason) {
        this.state = CycleLife.TABLE.next(state, command, reason);
        this.stateReason = reason;
    }

    /** Refuses unless the cycle is still being planned. */
    public void requirePlanned(String message) {
        if (state != CycleState.PLANNED) {
            throw CycleLife.TABLE.refusal(state, message);
        }
    }

    /** Refuses unless the plan says that the cases come to be in the audit in this way. */
    public void requireSample(SampleMethod method, String message) {
        if (sampleMethod != method) {
            throw new RuleBroken(RuleBroken.CONFLICT, message);
        }
    }

    /** Refuses unless the cycle is in one of the states. */
    public void requireState(String message, CycleState... anyOf) {
        if (!List.of(anyOf).contains(state)) {
            throw CycleLife.TABLE.refusal(state, message);
        }
    }

    /** Whether the forms have ever gone out; until then nobody has anything to fill. */
    public boolean launched() {
        return launchedAt != null;
    }

    /** Whether the agencies of a case may see each other's grades: from the meeting on. */
    public boolean gradesAreOpen() {
        return switch (state) {
            case MODERATION, REPORTING, PUBLISHED, CLOSED -> true;
            case PLANNED, OPEN, ABANDONED -> false;
        };
    }

    /** What comes next by the timetable; none once the report is out or the audit has ended. */
    public Optional<Milestone> next(LocalDate today) {
        return Milestone.next(state, timetable, today);
    }

    /** Whether the report is out: the board and all agencies read it, and the actions run or have run. */
    public boolean published() {
        return state == CycleState.PUBLISHED || state == CycleState.CLOSED;
    }

    public CycleId id() {
        return id;
    }

    public String theme() {
        return theme;
    }

    public String whyNow() {
        return whyNow;
    }

    public String boardPriority() {
        return boardPriority;
    }

    public String scope() {
        return scope;
    }

    public List<String> keyLines() {
        return keyLines.questions();
    }

    public Windows windows() {
        return windows;
    }

    public Timetable timetable() {
        return timetable;
    }

    public TemplateVersionId template() {
        return template;
    }

    public SampleMethod sampleMethod() {
        return sampleMethod;
    }

    public String sampleNote() {
        return sampleNote;
    }

    public boolean signOffRequired() {
        return signOffRequired;
    }

    public CycleState state() {
        return state;
    }

    public Instant launchedAt() {
        return launchedAt;
    }

    public String stateReason() {
        return stateReason;
    }

    /** Null when every form was settled when the meeting began, and before it. */
    public String overrideReason() {
        return overrideReason;
    }

    /** Null when it repeats none. */
    public CycleId reAudits() {
        return reAudits;
    }

    public String approver() {
        return approver;
    }
}

package org.caseaudit.domain.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.GivenGrade;

/**
 * One answer or one grade of a form. A row of its own, so that two people on different questions never collide; its
 * revision counts the changes, and each earlier revision is kept.
 */
@Entity
@Table(name = "form_entry")
public class FormEntry extends Owned {
    @Id
    @Column(name = "id")
    private FormEntryId id;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private EntryKind kind;

    /** Code of the question, or of the section graded. */
    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    /** The answer, or the code of the grade. */
    @Column(name = "content", length = 1_000_000)
    private String content;

    /** The evidence behind the answer, or the reason for the grade. */
    @Column(name = "grounds", length = 1_000_000)
    private String grounds;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private PersonId savedBy;

    protected FormEntry() {}

    /** An entry in which nothing stands yet: revision 0. */
    public FormEntry(FormEntryId id, AssignmentId assignment, EntryKind kind, String code) {
        this.id = id;
        this.assignment = assignment;
        this.kind = kind;
        this.code = code;
    }

    /** Puts the text in place of what stood there. */
    public void write(EntryText text, PersonId who, Instant now) {
        this.content = text.content();
        this.grounds = text.grounds();
        this.revision++;
        this.savedAt = now;
        this.savedBy = who;
    }

    public EntryText text() {
        return new EntryText(content, grounds);
    }

    public WrittenText written() {
        return new WrittenText(assignment, kind, code, content, grounds);
    }

    public AnswerContent answer() {
        return new AnswerContent(content, grounds);
    }

    public GivenGrade grade() {
        return new GivenGrade(content, grounds);
    }

    public boolean is(EntryKind wantedKind, String wantedCode) {
        return kind == wantedKind && Objects.equals(code, wantedCode);
    }

    public FormEntryId id() {
        return id;
    }

    public AssignmentId assignment() {
        return assignment;
    }

    public EntryKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public PersonId savedBy() {
        return savedBy;
    }
}

package org.caseaudit.domain.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * One version of an audit tool. All versions with the same code are one family; publishing freezes the content, so that
 * a form filled under it can always be read as it was asked.
 */
@Entity
@Table(name = "template_version")
public class TemplateVersion extends Owned {
    @Id
    @Column(name = "id")
    private TemplateVersionId id;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private TemplateStatus status;

    @Column(name = "definition", nullable = false, length = 1_000_000)
    private TemplateDefinition definition;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected TemplateVersion() {}

    /** A new draft; the definition has been checked when it was read. */
    public TemplateVersion(TemplateVersionId id, int number, TemplateDefinition definition) {
        this.id = id;
        this.code = definition.code();
        this.number = number;
        this.name = definition.name();
        this.status = TemplateStatus.DRAFT;
        this.definition = definition;
    }

    /** Replaces a draft's content. Refuses once published: make a new version instead. Refuses another code. */
    public void rewrite(TemplateDefinition changed) {
        if (status != TemplateStatus.DRAFT) {
            throw illegal("A published version is frozen; copy it as a new version and change that.", List.of());
        }
        if (!changed.code().equals(code)) {
            throw RuleBroken.field("code", "This version belongs to the template " + code + "; keep its code.");
        }
        this.definition = changed;
        this.name = changed.name();
    }

    /** Freezes the content. Refuses unless it is a draft. */
    public void publish(Instant now) {
        if (status != TemplateStatus.DRAFT) {
            throw illegal("Only a draft can be published.", List.of("retire"));
        }
        this.status = TemplateStatus.PUBLISHED;
        this.publishedAt = now;
    }

    /** Takes the version out of use for new cycles. Refuses unless it is published. */
    public void retire() {
        if (status != TemplateStatus.PUBLISHED) {
            throw illegal("Only a published version can be retired.", List.of("publish"));
        }
        this.status = TemplateStatus.RETIRED;
    }

    private RuleBroken illegal(String message, List<String> possible) {
        return new RuleBroken(
                RuleBroken.ILLEGAL_TRANSITION,
                message,
                List.of(),
                Map.of("state", status.name(), "possible", status == TemplateStatus.RETIRED ? List.of() : possible));
    }

    public TemplateVersionId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public TemplateStatus status() {
        return status;
    }

    public TemplateDefinition definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}

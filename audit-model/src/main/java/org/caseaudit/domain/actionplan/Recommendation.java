package org.caseaudit.domain.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;

/** Something the report asks for. It leads to actions, or says why to none. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends Owned {
    @Id
    @Column(name = "id")
    private RecommendationId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "text", nullable = false, length = 1_000_000)
    private String text;

    @Column(name = "no_action_reason", length = 1_000_000)
    private String noActionReason;

    protected Recommendation() {}

    /** Refuses a missing text. */
    public Recommendation(RecommendationId id, CycleId cycle, int number, String text, String noActionReason) {
        this.id = id;
        this.cycle = cycle;
        this.number = number;
        word(text, noActionReason);
    }

    /** Refuses a missing text. */
    public final void word(String newText, String newNoActionReason) {
        new Faults()
                .text("text", newText, Faults.LONG_TEXT)
                .optionalText("noActionReason", newNoActionReason, Faults.LONG_TEXT)
                .throwIfAny("The recommendation cannot be saved like this.");
        this.text = newText.strip();
        this.noActionReason = newNoActionReason == null || newNoActionReason.isBlank() ? null : newNoActionReason;
    }

    public RecommendationId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String noActionReason() {
        return noActionReason;
    }
}

package org.caseaudit.domain.moderation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * What the meeting wants to decide about an item.
 *
 * @param grade the agreed grade; for an agreement to differ the grade of those who do not dissent, or null when there is
 *     none
 * @param dissents the agencies that do not share it; empty when agreed
 */
public record Ruling(DecisionKind kind, String grade, String reason, List<DissentingVoice> dissents) {
    /** An agency that keeps its grade, and why. */
    public record DissentingVoice(AgencyId agency, String reason) {}

    public Ruling {
        dissents = dissents == null ? List.of() : List.copyOf(dissents);
    }

    /**
     * Refuses what the meeting cannot decide: an item nobody graded; an unknown grade; a missing reason (a unanimous grade
     * confirmed as it is needs none); dissents where all agree, none where they differ, twice the same agency, an agency
     * that gave no grade or holds the agreed one, or one without a reason.
     */
    void check(ModerationItem item) {
        if (item.status() == ItemStatus.NONE) {
            throw new RuleBroken(RuleBroken.CONFLICT, "Nobody graded this, so there is nothing to decide.");
        }
        Faults faults = new Faults().require(kind != null, "kind", "Say AGREED or AGREED_TO_DIFFER.");
        if (kind != null) {
            checkGrade(item, faults);
            checkDissents(item, faults);
        }
        faults.throwIfAny("The decision cannot be recorded like this.");
    }

    private void checkGrade(ModerationItem item, Faults faults) {
        boolean needed = kind == DecisionKind.AGREED;
        faults.require(
                grade == null ? !needed : item.scale().find(grade).isPresent(),
                "grade",
                "Choose one of: "
                        + String.join(
                                ", ",
                                item.scale().grades().stream()
                                        .map(g -> g.code())
                                        .toList()) + ".");
        boolean confirms =
                needed && item.suggestion().filter(s -> s.equals(grade)).isPresent();
        if (!confirms) {
            faults.text("reason", reason, Faults.LONG_TEXT);
        }
    }

    private void checkDissents(ModerationItem item, Faults faults) {
        if (kind == DecisionKind.AGREED) {
            faults.require(
                    dissents.isEmpty(),
                    "dissents",
                    "Where all agree nobody dissents; decide AGREED_TO_DIFFER instead.");
            return;
        }
        faults.require(
                        item.status() == ItemStatus.SPREAD,
                        "kind",
                        "The grades do not differ here, so there is nothing to agree to differ about.")
                .require(!dissents.isEmpty(), "dissents", "Name at least one agency that keeps its own grade.")
                .addAll(dissentFaults(item));
    }

    private List<Fault> dissentFaults(ModerationItem item) {
        List<Fault> found = new ArrayList<>();
        Set<AgencyId> seen = new HashSet<>();
        for (int i = 0; i < dissents.size(); i++) {
            DissentingVoice voice = dissents.get(i);
            String field = "dissents[" + i + "]";
            var own = voice.agency() == null ? Optional.<AgencyGrade>empty() : item.of(voice.agency());
            if (own.isEmpty()) {
                found.add(new Fault(field + ".agency", "This agency gave no grade here, so it cannot dissent."));
            } else if (own.get().grade().equals(grade)) {
                found.add(new Fault(field + ".agency", "This agency gave the agreed grade itself."));
            } else if (!seen.add(voice.agency())) {
                found.add(new Fault(field + ".agency", "This agency is named twice."));
            }
            found.addAll(new Faults()
                    .text(field + ".reason", voice.reason(), Faults.LONG_TEXT)
                    .list());
        }
        return found;
    }
}

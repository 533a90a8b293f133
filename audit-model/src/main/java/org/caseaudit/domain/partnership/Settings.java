package org.caseaudit.domain.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.shared.Faults;

/**
 * What a partnership chooses for itself; every one of these is a house rule and no law.
 *
 * @param depth from where on an answer is pointed out before the meeting
 * @param concernDueDays working days within which a concern is to be followed up, unless a date is given
 * @param signOffByDefault whether agency leads sign forms off where a plan does not say
 * @param reminderDays how many days before a form is due its auditor is reminded, the earliest first; 0 is the day itself
 */
public record Settings(
        DepthThresholds depth, int concernDueDays, boolean signOffByDefault, List<Integer> reminderDays) {
    /** A concern about a child waits for the next working day at most. */
    public static final Settings DEFAULT = new Settings(DepthThresholds.DEFAULT, 1, false, List.of(7, 2, 0));

    private static final int LONGEST_DUE = 20;
    private static final int EARLIEST_REMINDER = 60;
    private static final int MOST_REMINDERS = 10;

    public Settings {
        reminderDays = reminderDays == null
                ? null
                : reminderDays.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Refuses with every value out of bounds at once. */
    void check() {
        Faults faults = new Faults()
                .require(depth != null, "depth", "Enter from where on answers are pointed out.")
                .require(
                        concernDueDays >= 1 && concernDueDays <= LONGEST_DUE,
                        "concernDueDays",
                        "Enter 1 to " + LONGEST_DUE + " working days.");
        if (depth != null) {
            depth.check(faults);
        }
        if (faults.present("reminderDays", reminderDays)) {
            checkReminders(faults);
        }
        faults.throwIfAny("The settings cannot be saved like this.");
    }

    private void checkReminders(Faults faults) {
        faults.require(
                        reminderDays.stream().allMatch(day -> day >= 0 && day <= EARLIEST_REMINDER),
                        "reminderDays",
                        "Enter days from 0, the day the form is due, to " + EARLIEST_REMINDER + " before it.")
                .require(
                        reminderDays.stream().distinct().count() == reminderDays.size(),
                        "reminderDays",
                        "Enter each day once.")
                .require(
                        reminderDays.size() <= MOST_REMINDERS,
                        "reminderDays",
                        "Keep to " + MOST_REMINDERS + " reminders or fewer.");
    }

    /** What is different in the others, each with both values, for the history. */
    List<String> changesTo(Settings others) {
        List<String> changes = new ArrayList<>();
        note(changes, "depth.shortText", depth.shortText(), others.depth.shortText());
        note(changes, "depth.copyWords", depth.copyWords(), others.depth.copyWords());
        note(changes, "depth.alike", depth.alike(), others.depth.alike());
        note(changes, "concernDueDays", concernDueDays, others.concernDueDays);
        note(changes, "signOffByDefault", signOffByDefault, others.signOffByDefault);
        note(changes, "reminderDays", reminderDays, others.reminderDays);
        return changes;
    }

    private static void note(List<String> changes, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " was " + before + ", is " + after);
        }
    }
}

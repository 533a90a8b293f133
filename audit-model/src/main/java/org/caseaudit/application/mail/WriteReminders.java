package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseaudit.application.shared.Routine;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.Reminders;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * Writes the reminders of the day, whatever of them is not written yet; it may run as often as it likes and on as many
 * nodes. Where two write the same at once the database refuses one of them, who finds everything written the next time.
 */
@Routine
public class WriteReminders {
    private final Cycles cycles;
    private final Assignments assignments;
    private final Actions actions;
    private final KeptSettings settings;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    public WriteReminders(
            Cycles cycles,
            Assignments assignments,
            Actions actions,
            KeptSettings settings,
            Postbox postbox,
            Clock clock) {
        this.cycles = cycles;
        this.assignments = assignments;
        this.actions = actions;
        this.settings = settings;
        this.postbox = postbox;
        this.clock = clock;
    }

    public void handle(PartnershipId partnership) {
        ZonedDateTime now = clock.instant().atZone(Assignment.ZONE);
        if (now.toLocalTime().isBefore(Reminders.FROM)) {
            return;
        }
        Tenancy.inside(partnership, () -> {
            Reminders reminders =
                    new Reminders(partnership, cycles.all(), settings.current().reminderDays(), now.toLocalDate());
            Map<MailId, Letter> due = new LinkedHashMap<>(reminders.ofForms(assignments.beingFilled()));
            due.putAll(reminders.ofActions(actions.inHand()));
            postbox.putOnce(due);
            return null;
        });
    }
}

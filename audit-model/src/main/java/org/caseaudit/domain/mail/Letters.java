package org.caseaudit.domain.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/**
 * The words of every mail. A mail lies in inboxes nobody here controls, so it tells that something waits and where, and the
 * audit's theme; never which child, which case, what was answered or graded, or what a concern is about.
 */
public final class Letters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String MY_WORK = "/work";

    private final PartnershipId partnership;
    private final Cycle cycle;

    public Letters(PartnershipId partnership, Cycle cycle) {
        this.partnership = partnership;
        this.cycle = cycle;
    }

    /** The only letter that has to do with no audit. @param partnership what people call it */
    public static Letter invitation(PersonId person, String partnership) {
        return new Letter(
                MailCause.INVITED,
                null,
                person,
                "Case audit: you are invited",
                "You have been given a role in the case audits of %s. Please sign in with the e-mail address this mail came to; what waits for you is under “My work”."
                        .formatted(partnership.replaceAll("\\s+", " ")),
                MY_WORK);
    }

    /** @param only the form, when it is one */
    public Letter formsOut(PersonId auditor, int forms, LocalDate due, AssignmentId only) {
        return letter(
                MailCause.FORMS_OUT,
                auditor,
                "Case audit: " + count(forms, "form") + " for you, due " + DAY.format(due),
                "The audit “%s” has begun. You have %s to fill in, due %s. No other agency sees what you write before the meeting."
                        .formatted(theme(), count(forms, "form"), DAY.format(due)),
                path("assignments", only));
    }

    public Letter formGiven(PersonId auditor, LocalDate due, AssignmentId form) {
        return letter(
                MailCause.FORM_GIVEN,
                auditor,
                "Case audit: a form for you, due " + DAY.format(due),
                "In the audit “%s” a form is now yours to fill in, due %s.".formatted(theme(), DAY.format(due)),
                path("assignments", form));
    }

    public Letter involvementAsked(PersonId lead) {
        return letter(
                MailCause.INVOLVEMENT_ASKED,
                lead,
                "Case audit: which children does your agency know?",
                "Your agency is asked to take part in the audit “%s”. Please say for each case whether your agency knows the child."
                        .formatted(theme()),
                path("cycles", cycle.id()) + "/involvement");
    }

    public Letter formReturned(PersonId auditor, AssignmentId form) {
        return letter(
                MailCause.FORM_RETURNED,
                auditor,
                "Case audit: a form came back to you",
                "In the audit “%s” your agency lead sent a form back to you; the reason stands on its page."
                        .formatted(theme()),
                path("assignments", form));
    }

    public Letter signOffAsked(PersonId lead, AssignmentId form) {
        return letter(
                MailCause.SIGN_OFF_ASKED,
                lead,
                "Case audit: a form to sign off",
                "In the audit “%s” an auditor of your agency handed in a form. Please read it, and sign it off or send it back."
                        .formatted(theme()),
                path("assignments", form));
    }

    /** @param only the action, when it is one */
    public Letter actionsAssigned(PersonId owner, int actions, ActionId only) {
        return letter(
                MailCause.ACTION_ASSIGNED,
                owner,
                "Case audit: " + count(actions, "action") + " for you",
                "The report of the audit “%s” is out, and you own %s in its plan. Please look and accept."
                        .formatted(theme(), count(actions, "action")),
                path("actions", only));
    }

    public Letter actionGiven(PersonId owner, ActionId action) {
        return letter(
                MailCause.ACTION_GIVEN,
                owner,
                "Case audit: an action is yours now",
                "In the plan of the audit “%s” an action was handed over to you; the reason stands on its page. Please look at what is to be done by when."
                        .formatted(theme()),
                path("actions", action));
    }

    public Letter newDateRejected(PersonId owner, ActionId action) {
        return letter(
                MailCause.NEW_DATE_REJECTED,
                owner,
                "Case audit: the date of an action stays",
                "In the plan of the audit “%s” you own an action for which a new date was asked. The chair does not agree; the reason stands on its page."
                        .formatted(theme()),
                path("actions", action));
    }

    /** @param answers whether they are asked for the answer, or only told of the challenge */
    public Letter boardChallenged(PersonId person, boolean answers) {
        return letter(
                MailCause.BOARD_CHALLENGED,
                person,
                "Case audit: the board challenged a report",
                ("The board challenged something in the report of the audit “%s”. "
                                + (answers
                                        ? "Please read what it wants to know, and answer."
                                        : "It asks an agency, which answers; both stand with the report."))
                        .formatted(theme()),
                path("reports", cycle.id()));
    }

    public Letter briefingSent(PersonId lead) {
        return letter(
                MailCause.BRIEFING_SENT,
                lead,
                "Case audit: a learning briefing for your teams",
                "The learning briefing of the audit “%s” is ready: one page for front-line teams. Please pass it on, and say when each team has read it and later what it changed."
                        .formatted(theme()),
                path("cycles", cycle.id()) + "/briefing");
    }

    public Letter concernReferred(PersonId lead, ConcernId concern) {
        return letter(
                MailCause.CONCERN_REFERRED,
                lead,
                "Case audit: a concern was referred to your agency",
                "A safeguarding concern was referred to a manager of your agency. Please act on it now.",
                path("concerns", concern));
    }

    /** @param only the form, when it is one */
    public Letter formsDue(PersonId auditor, int forms, LocalDate due, LocalDate today, AssignmentId only) {
        return letter(
                MailCause.FORMS_DUE,
                auditor,
                "Case audit: " + count(forms, "form") + " " + when(due, today),
                "In the audit “%s” you have %s to hand in, %s (%s)."
                        .formatted(theme(), count(forms, "form"), when(due, today), DAY.format(due)),
                path("assignments", only));
    }

    /** @param only the action, when it is one */
    public Letter actionsDue(PersonId owner, int actions, LocalDate due, LocalDate today, ActionId only) {
        return letter(
                MailCause.ACTIONS_DUE,
                owner,
                "Case audit: " + count(actions, "action") + " " + when(due, today),
                "In the plan of the audit “%s” you own %s, %s (%s). If the date cannot be kept, ask for a new one there."
                        .formatted(theme(), count(actions, "action"), when(due, today), DAY.format(due)),
                path("actions", only));
    }

    private Letter letter(MailCause cause, PersonId to, String subject, String text, String path) {
        return new Letter(cause, cycle.id(), to, subject, text, path);
    }

    private String theme() {
        return cycle.theme().replaceAll("\\s+", " ");
    }

    private String path(String plural, Id only) {
        return only == null ? MY_WORK : "/partnerships/" + partnership.value() + "/" + plural + "/" + only.value();
    }

    private static String count(int number, String noun) {
        return number == 1 ? "one " + noun : number + " " + noun + "s";
    }

    private static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "due today";
        }
        String count = Math.abs(days) == 1 ? "one day" : Math.abs(days) + " days";
        return days > 0 ? "due in " + count : "late by " + count;
    }
}

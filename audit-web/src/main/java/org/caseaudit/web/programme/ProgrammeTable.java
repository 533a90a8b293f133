package org.caseaudit.web.programme;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.programme.ProgrammeQueries.AuditView;
import org.caseaudit.application.programme.ProgrammeQueries.Postponement;
import org.caseaudit.application.programme.ProgrammeQueries.ProgrammeView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.cycle.CycleWords;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The year's audits in rows.
 *
 * @param year for instance 2016 to 2017
 * @param years the other years there are
 * @param plan where an audit is begun, null for who does not plan
 */
public record ProgrammeTable(String year, List<Link> years, String plan, List<Audit> audits) {
    /**
     * @param serves the board priority, or that none is named
     * @param planDetail more about the action plan, or null
     * @param notes what was put off or given up, why and who approved, a line each
     */
    public record Audit(
            String theme,
            String href,
            String serves,
            String meeting,
            Tag state,
            Tag plan,
            String planDetail,
            List<String> notes) {}

    static ProgrammeTable of(PartnershipId partnership, Actor actor, ProgrammeView programme) {
        String here = Addresses.in(partnership, "programme");
        return new ProgrammeTable(
                words(programme.from()),
                programme.years().stream()
                        .map(from -> from == programme.from()
                                ? Link.here(words(from))
                                : Link.to(here + "?year=" + from, words(from)))
                        .toList(),
                CycleAccess.manages(actor) ? Addresses.in(partnership, "cycles", "new") : null,
                programme.audits().stream().map(a -> audit(partnership, a)).toList());
    }

    private static String words(int from) {
        return from + " to " + (from + 1);
    }

    private static Audit audit(PartnershipId partnership, AuditView audit) {
        return new Audit(
                audit.theme(),
                Addresses.in(partnership, "cycles", audit.cycle()),
                audit.boardPriority() == null ? "No board priority is named" : "Serves: " + audit.boardPriority(),
                London.day(audit.timetable().meeting()),
                CycleWords.state(audit.state()),
                plan(audit),
                planDetail(audit),
                notes(audit));
    }

    private static Tag plan(AuditView audit) {
        return switch (audit.plan()) {
            case NOT_DUE -> Tag.of(audit.state() == CycleState.ABANDONED ? "None" : "Not due yet", Colour.GREY);
            case MISSING -> Tag.of("No action plan", Colour.RED);
            case INCOMPLETE -> Tag.of("Not complete", Colour.ORANGE);
            case IN_PLACE -> Tag.of("In place", Colour.GREEN);
            case NONE_NEEDED -> Tag.of("No action needed", Colour.TEAL);
        };
    }

    private static String planDetail(AuditView audit) {
        List<String> parts = new ArrayList<>();
        if (audit.actions() > 0) {
            parts.add(audit.actions() == 1 ? "1 action" : audit.actions() + " actions");
            parts.add(audit.open() + " open");
        }
        if (audit.overdue() > 0) {
            parts.add(audit.overdue() + " overdue");
        }
        if (audit.unanswered() > 0) {
            parts.add(
                    audit.unanswered() == 1
                            ? "1 recommendation without action"
                            : audit.unanswered() + " recommendations without action");
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static List<String> notes(AuditView audit) {
        List<String> notes = new ArrayList<>();
        for (Postponement postponed : audit.postponements()) {
            notes.add("Postponed on " + London.day(postponed.at()) + " by " + postponed.by() + " ("
                    + days(postponed.detail()) + "): " + postponed.reason());
        }
        if (audit.state() == CycleState.ABANDONED) {
            notes.add("Abandoned, approved by " + audit.approver() + ": " + audit.reason());
        }
        return notes;
    }

    /** The history tells dates as databases do. */
    private static String days(String detail) {
        return java.util.regex.Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                .matcher(detail)
                .replaceAll(day -> London.day(java.time.LocalDate.parse(day.group())));
    }
}

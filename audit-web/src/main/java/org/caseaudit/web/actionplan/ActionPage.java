package org.caseaudit.web.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseaudit.application.actionplan.ActionQueries.ActionFact;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.ImpactView;
import org.caseaudit.application.actionplan.ActionQueries.RedatingView;
import org.caseaudit.application.actionplan.ActionStep;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * One action as its reader sees it.
 *
 * @param returned why it came back from the chair; null unless it is the owner's turn again
 * @param key made with the page, so that a double click adds one file and not two
 */
public record ActionPage(
        String address,
        int version,
        String theme,
        Tag state,
        boolean overdue,
        String returned,
        List<Row> facts,
        List<File> files,
        List<NewDate> newDates,
        Table impact,
        List<Happening> history,
        List<ActionStep> possible,
        ActionForms forms,
        String key) {
    /** How the fields begin in which a new date is rejected. */
    static final String REJECTION = "reject-";

    /** Facts whose detail is two dates. */
    private static final Set<String> OF_DATES = Set.of("action-redated", "new-date-asked", "new-date-rejected");

    /** @param removable whether the reader added it and may still take it away */
    public record File(String name, String about, String href, String remove, int version, boolean removable) {}

    /**
     * @param decide where the chair approves or rejects it; null where there is nothing to decide
     * @param rejected why it was rejected, or null
     * @param isRejecting whether that is what the reader is at
     */
    public record NewDate(
            String asked,
            String change,
            String reason,
            String state,
            String rejected,
            String decide,
            Field rejectReason,
            boolean isRejecting) {}

    public record Happening(String when, String who, String what, String detail, String words) {}

    /** What is round an action on its page. */
    record Round(List<EvidenceView> files, List<ActionFact> history, PersonId reader, String key) {}

    static ActionPage of(
            PartnershipId partnership,
            ActionView action,
            Round round,
            ActionForms forms,
            StepForm typed,
            FormErrors errors) {
        return new ActionPage(
                Addresses.in(partnership, "actions", action.id()),
                action.version(),
                action.theme(),
                ActionTag.of(action.state()),
                action.overdue(),
                action.state() == ActionState.ACCEPTED ? action.stateReason() : null,
                facts(action),
                round.files().stream()
                        .map(file -> file(partnership, action, file, round.reader()))
                        .toList(),
                action.redatings().stream()
                        .map(redating -> newDate(partnership, action, redating, typed, errors))
                        .toList(),
                impact(action.impact()),
                round.history().stream().map(ActionPage::happening).toList(),
                action.possible(),
                forms,
                round.key());
    }

    public boolean may(String step) {
        return possible.contains(ActionStep.valueOf(step));
    }

    private static List<Row> facts(ActionView action) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("What is to be done", action.text()));
        rows.add(Row.of("Owner", action.ownerName() + ", " + action.agencyName()));
        rows.add(Row.of("By when", deadline(action)));
        rows.add(Row.of("How anybody will know", action.measure()));
        if (action.evidence() != null) {
            rows.add(Row.of("What was done", action.evidence()));
        }
        if (action.closedAt() != null) {
            rows.add(Row.of("Closed", London.moment(action.closedAt())));
        }
        if (action.state() == ActionState.CARRIED_FORWARD) {
            rows.add(Row.of("Carried forward", action.stateReason()));
        }
        return rows;
    }

    /** The dates it had stay visible: a list whose dates move in silence is no plan. */
    private static String deadline(ActionView action) {
        List<String> earlier = action.redatings().stream()
                .filter(redating -> redating.approvedAt() != null)
                .map(redating -> London.day(redating.oldDeadline()))
                .toList();
        return London.day(action.deadline())
                + (earlier.isEmpty() ? "" : " (before: " + String.join(", ", earlier) + ")");
    }

    private static File file(PartnershipId partnership, ActionView action, EvidenceView file, PersonId reader) {
        String address = Addresses.in(partnership, "actions", action.id(), "files", file.id());
        return new File(
                file.name(),
                file.type() + ", " + size(file.size()) + ", added " + London.moment(file.addedAt()),
                address,
                address + "/remove",
                file.version(),
                action.possible().contains(ActionStep.ATTACH) && file.addedBy().equals(reader));
    }

    static String size(int bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " kB" : "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }

    /** What field the reason for rejecting one is. */
    static String rejection(RedatingId redating) {
        return REJECTION + redating.value();
    }

    private static NewDate newDate(
            PartnershipId partnership, ActionView action, RedatingView redating, StepForm typed, FormErrors errors) {
        boolean mayDecide = redating.waits() && action.possible().contains(ActionStep.APPROVE_NEW_DATE);
        String error = errors.at(rejection(redating.id()));
        return new NewDate(
                redating.askedByName() + ", " + London.day(redating.askedAt()),
                London.day(redating.oldDeadline()) + " to " + London.day(redating.newDeadline()),
                redating.reason(),
                state(redating),
                redating.rejectionReason(),
                mayDecide ? Addresses.in(partnership, "actions", action.id(), "redatings", redating.id()) : null,
                Field.of("reject-reason", Label.of("Why does the date stay?"))
                        .id(rejection(redating.id()))
                        .value(error == null ? null : typed.rejectReason())
                        .error(error),
                error != null);
    }

    private static String state(RedatingView redating) {
        if (redating.waits()) {
            return "Waits for the chair";
        }
        return redating.rejectedAt() == null
                ? "Approved " + London.day(redating.approvedAt())
                : "Not agreed " + London.day(redating.rejectedAt());
    }

    private static Table impact(List<ImpactView> checks) {
        Table table =
                Table.of("Did it help?", Cell.of("Looked at"), Cell.of("What came out"), Cell.of("What shows it"));
        for (ImpactView check : checks) {
            table = table.row(
                    Cell.of(London.day(check.checkedAt()) + ", " + check.checkedByName()),
                    Cell.of(ActionWords.impact(check.impact())),
                    Cell.of(check.whatShowsIt()).classes("app-text"));
        }
        return table;
    }

    /** Of a changed date the detail says from when to when, of handing over from whom to whom; others are for machines. */
    private static Happening happening(ActionFact fact) {
        String detail = fact.what().equals("action-handed-over") ? fact.detail() : null;
        return new Happening(
                London.moment(fact.at()),
                fact.personName(),
                ActionWords.fact(fact.what()),
                OF_DATES.contains(fact.what()) ? dates(fact.detail()) : detail,
                fact.reason());
    }

    private static String dates(String detail) {
        String[] both = detail.split(" to ", 2);
        return London.day(LocalDate.parse(both[0])) + " to " + London.day(LocalDate.parse(both[1]));
    }
}

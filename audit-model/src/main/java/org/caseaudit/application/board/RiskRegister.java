package org.caseaudit.application.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.board.PublishedReports.Published;
import org.caseaudit.application.board.Risk.Kind;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.report.ReportState;

/** Counts the risks in published reports, their actions and the concerns raised with them. */
final class RiskRegister {
    private static final int AGAIN = 2;

    private final LocalDate today;
    private final List<Risk> risks = new ArrayList<>();

    RiskRegister(LocalDate today) {
        this.today = today;
    }

    /** The most pressing first. */
    List<Risk> risks() {
        return risks.stream().sorted(Comparator.comparing(Risk::kind)).toList();
    }

    void add(List<Published> reports) {
        for (Published report : reports) {
            if (report.report().state() == ReportState.DRAFT && report.cycle().state() == CycleState.PUBLISHED) {
                add(Kind.REPORT_RETURNED, report, null, report.report().stateReason(), 1);
            }
            report.content().participation().agencies().stream()
                    .filter(agency -> agency.notReturned() > 0)
                    .forEach(agency ->
                            add(Kind.FORMS_NOT_RETURNED, report, agency.agency(), null, agency.notReturned()));
            int differ = report.content().figures().agreedToDiffer();
            if (differ > 0) {
                add(Kind.AGREED_TO_DIFFER, report, null, null, differ);
            }
        }
    }

    /** Counts only; which child and what, stays with those who may know. */
    void addConcerns(List<Published> reports, Map<CycleId, List<Concern>> concerns) {
        for (Published report : reports) {
            List<Concern> its = concerns.getOrDefault(report.cycle().id(), List.of());
            int overdue =
                    (int) its.stream().filter(concern -> concern.overdue(today)).count();
            int open = (int) its.stream().filter(Concern::open).count() - overdue;
            if (overdue > 0) {
                add(Kind.CONCERNS_OVERDUE, report, null, null, overdue);
            }
            if (open > 0) {
                add(Kind.CONCERNS_OPEN, report, null, null, open);
            }
        }
    }

    void addActions(List<ActionView> actions) {
        for (ActionView action : actions) {
            if (action.overdue()) {
                add(Kind.ACTION_OVERDUE, action);
            }
            if (action.state() == ActionState.PROPOSED) {
                add(Kind.ACTION_NOT_ACCEPTED, action);
            }
            long moved = action.redatings().stream()
                    .filter(redating -> redating.approvedAt() != null)
                    .count();
            if (action.state().open() && moved >= AGAIN) {
                add(Kind.DATE_MOVED_AGAIN, action);
            }
        }
    }

    private void add(Kind kind, Published report, String agency, String words, int count) {
        risks.add(new Risk(kind, report.cycle().id(), report.cycle().theme(), agency, null, words, count));
    }

    private void add(Kind kind, ActionView action) {
        risks.add(new Risk(kind, action.cycle(), action.theme(), action.agencyName(), action.id(), action.text(), 1));
    }
}

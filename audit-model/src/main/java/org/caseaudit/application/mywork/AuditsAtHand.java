package org.caseaudit.application.mywork;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.mywork.MyWork.AuditUnderWay;
import org.caseaudit.application.mywork.MyWork.ReportToDecide;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Milestone;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.report.Reports;

/** Whole audits that wait: for those who run them to go on, for the board to decide about the report. */
@Collaborator
public class AuditsAtHand {
    private final Cycles cycles;
    private final Reports reports;

    @Inject
    public AuditsAtHand(Cycles cycles, Reports reports) {
        this.cycles = cycles;
        this.reports = reports;
    }

    /** None for who runs no audits. */
    List<AuditUnderWay> underWay(Actor actor, LocalDate today) {
        if (!CycleAccess.manages(actor)) {
            return List.of();
        }
        return cycles.all().stream()
                .flatMap(cycle -> cycle.next(today).map(next -> underWay(cycle, next, today)).stream())
                .sorted(Comparator.comparing(AuditUnderWay::day)
                        .thenComparing(audit -> audit.cycle().value()))
                .toList();
    }

    private static AuditUnderWay underWay(Cycle cycle, Milestone next, LocalDate today) {
        LocalDate day = next.in(cycle.timetable());
        return new AuditUnderWay(
                cycle.id(), cycle.theme(), cycle.state(), next, day, ChronoUnit.DAYS.between(today, day));
    }

    /** None for who is not of the board. */
    List<ReportToDecide> toDecide(Actor actor) {
        if (!actor.is(Role.BOARD_MEMBER)) {
            return List.of();
        }
        Map<CycleId, Cycle> published = cycles.all().stream()
                .filter(Cycle::published)
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        return reports.ofAll(published.keySet()).stream()
                .filter(report -> report.state() == ReportState.PRESENTED)
                .map(Report::cycle)
                .map(published::get)
                .map(cycle -> new ReportToDecide(
                        cycle.id(), cycle.theme(), cycle.timetable().meeting()))
                .sorted(Comparator.comparing(ReportToDecide::meeting)
                        .thenComparing(report -> report.cycle().value()))
                .toList();
    }
}

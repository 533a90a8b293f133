package org.caseaudit.web.planning;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.assignment.LaunchQueries.Readiness;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Workload;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * What the launch asks of everybody, and what is still in its way.
 *
 * @param warning a word when it is a lot, or null
 * @param blockers each leads to where it is mended
 * @param launched whether it is launched already
 */
public record LaunchView(
        String theme,
        String summary,
        Table workload,
        String warning,
        List<Link> blockers,
        boolean launched,
        String action,
        int version,
        int forms) {
    static LaunchView of(
            PartnershipId partnership,
            CycleView plan,
            Workload workload,
            Readiness readiness,
            Map<AgencyId, String> agencies) {
        String at = Addresses.in(partnership, "cycles", plan.id(), "plan") + "/";
        return new LaunchView(
                plan.theme(),
                PlanWords.count(workload.cases(), "case") + ", " + PlanWords.count(workload.forms(), "form") + ", "
                        + hours(workload.hours()) + " hours of work in all. The forms go out when you launch; the plan"
                        + " says " + London.day(plan.timetable().formsOut()) + ".",
                table(workload),
                workload.warning(),
                readiness.blockers().stream().map(b -> blocker(at, b, agencies)).toList(),
                plan.state() != CycleState.PLANNED,
                at + "launch",
                plan.version(),
                readiness.forms());
    }

    private static Table table(Workload workload) {
        return Table.of("Work for each agency", Cell.of("Agency"), Cell.number("Forms"), Cell.number("Hours"))
                .rows(workload.shares().stream()
                        .map(share -> List.of(
                                Cell.of(share.agency()), Cell.number(share.forms()), Cell.number(hours(share.hours()))))
                        .toList());
    }

    private static String hours(java.math.BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    /** Of a form the fault names case and agency, and of a case the case. */
    private static Link blocker(String at, Fault fault, Map<AgencyId, String> agencies) {
        String[] parts = fault.field().split("/");
        return switch (parts[0]) {
            case "template" -> Link.to(at + Step.TEMPLATE.path(), fault.message());
            case "assignments" ->
                Link.to(
                        at + (fault.message().contains("auditor") ? "allocation" : "involvement"),
                        parts[1] + ", " + agencies.get(Id.parse(AgencyId.class, parts[2])) + ": " + fault.message());
            case "cases" ->
                parts.length > 1
                        ? Link.to(at + "involvement", parts[1] + ": " + fault.message())
                        : Link.to(at + "cases", fault.message());
            default -> Link.to(at + "cases", fault.message());
        };
    }
}

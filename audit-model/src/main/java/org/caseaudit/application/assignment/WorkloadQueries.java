package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.assignment.Workload;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersions;

/** What the cycle asks of everybody, shown before launch. For chair and coordinator. */
@UseCase
public class WorkloadQueries {
    private final CycleDesk desk;
    private final Cases cases;
    private final Assignments assignments;
    private final Agencies agencies;
    private final TemplateVersions templates;

    @Inject
    public WorkloadQueries(
            CycleDesk desk, Cases cases, Assignments assignments, Agencies agencies, TemplateVersions templates) {
        this.desk = desk;
        this.cases = cases;
        this.assignments = assignments;
        this.agencies = agencies;
        this.templates = templates;
    }

    /** Without template an hour is counted for each form, so that there is a figure to think about. */
    public Workload of(Actor actor, CycleId id) {
        Cycle cycle = desk.toManage(actor, id);
        BigDecimal hours = cycle.template() == null
                ? BigDecimal.ONE
                : templates.find(cycle.template()).map(this::hours).orElse(BigDecimal.ONE);
        Map<AgencyId, Long> forms =
                assignments.of(id).stream().collect(Collectors.groupingBy(Assignment::agency, Collectors.counting()));
        List<AgencyId> invited = desk.invited(id);
        List<Workload.Share> shares = agencies.all().stream()
                .filter(a -> invited.contains(a.id()))
                .map(a -> share(a, forms.getOrDefault(a.id(), 0L).intValue(), hours))
                .toList();
        return Workload.of(cases.of(id).size(), shares);
    }

    private BigDecimal hours(TemplateVersion template) {
        return template.definition().hours();
    }

    private static Workload.Share share(Agency agency, int forms, BigDecimal hours) {
        return new Workload.Share(agency.name(), forms, hours.multiply(BigDecimal.valueOf(forms)));
    }
}

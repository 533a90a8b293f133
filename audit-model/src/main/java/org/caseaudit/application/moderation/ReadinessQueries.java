package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;

/** Whether the grading meeting can begin: how many forms are settled, and which are not. Before the meeting this is the office's alone. */
@UseCase
public class ReadinessQueries {
    private final CycleDesk desk;
    private final Assignments assignments;
    private final Cases cases;
    private final Agencies agencies;

    @Inject
    public ReadinessQueries(CycleDesk desk, Assignments assignments, Cases cases, Agencies agencies) {
        this.desk = desk;
        this.assignments = assignments;
        this.cases = cases;
        this.agencies = agencies;
    }

    /** @param settled of the forms, those handed in (signed off, where the cycle asks for it) or excused */
    public record ReadinessView(int forms, int settled, List<OutstandingView> outstanding) {}

    /** A form the meeting would begin without. */
    public record OutstandingView(
            AssignmentId form, String pseudonym, String agencyName, AssignmentState state, LocalDate due) {}

    /** Refuses with NotFound everybody outside the office. */
    public ReadinessView of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("readiness for the meeting");
        }
        List<Assignment> forms = assignments.of(id);
        Map<CaseId, String> pseudonyms =
                cases.of(id).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<OutstandingView> outstanding = forms.stream()
                .filter(form -> !form.settled(cycle.signOffRequired()))
                .map(form -> new OutstandingView(
                        form.id(), pseudonyms.get(form.caseFile()), names.get(form.agency()), form.state(), form.due()))
                .sorted(Comparator.comparing(OutstandingView::agencyName).thenComparing(OutstandingView::pseudonym))
                .toList();
        return new ReadinessView(forms.size(), forms.size() - outstanding.size(), outstanding);
    }
}

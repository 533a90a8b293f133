package org.caseaudit.domain.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.Participation;

/** Forms asked for, returned, late, excused and not returned, agency by agency. */
final class ReportedParticipation {
    private final ReportMaterial material;

    ReportedParticipation(ReportMaterial material) {
        this.material = material;
    }

    Participation participation() {
        List<AgencyParticipation> rows = material.invited().stream()
                .sorted(Comparator.comparing(Agency::name))
                .map(a -> participation(a.name(), f -> f.agency().equals(a.id())))
                .toList();
        return new Participation(
                rows, participation("All agencies", f -> true), material.cycle().overrideReason());
    }

    private AgencyParticipation participation(String name, Predicate<Assignment> whose) {
        List<Assignment> forms = material.assignments().stream().filter(whose).toList();
        Map<String, Integer> excused = new LinkedHashMap<>();
        for (NilReturn kind : NilReturn.values()) {
            excused.put(kind.name(), count(forms, f -> f.state() == AssignmentState.EXCUSED && f.nilReturn() == kind));
        }
        return new AgencyParticipation(
                name,
                forms.size(),
                count(forms, f -> f.state().handedIn()),
                count(forms, f -> f.state().handedIn() && f.late()),
                excused,
                count(forms, f -> f.state() == AssignmentState.NOT_RETURNED));
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }
}

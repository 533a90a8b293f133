package org.caseaudit.domain.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersion;

/** What must hold before the forms go out. */
public final class LaunchCheck {
    private LaunchCheck() {}

    /** Everything a launch is decided by; the template is null when none is chosen. */
    public record Preparation(
            TemplateVersion template,
            List<CaseFile> cases,
            List<Involvement> involvements,
            List<Assignment> assignments) {}

    /** Everything that stands in the way; empty when nothing does. */
    public static List<Fault> blockers(Preparation preparation) {
        List<Fault> found = new ArrayList<>();
        if (preparation.template() == null) {
            found.add(new Fault("template", "Choose the template."));
        } else if (preparation.template().status() != TemplateStatus.PUBLISHED) {
            found.add(new Fault("template", "Publish the template version first, or choose a published one."));
        }
        if (preparation.cases().isEmpty()) {
            found.add(new Fault("cases", "Register at least one case."));
        }
        found.addAll(unknownCases(preparation));
        found.addAll(missingForms(preparation));
        return found;
    }

    private static List<Fault> unknownCases(Preparation preparation) {
        Set<CaseId> known = new HashSet<>();
        preparation.involvements().stream()
                .filter(i -> i.state() == InvolvementState.KNOWN)
                .forEach(i -> known.add(i.caseFile()));
        return preparation.cases().stream()
                .filter(c -> !known.contains(c.id()))
                .map(c -> new Fault("cases/" + c.pseudonym(), "No agency has said that it knows this child."))
                .toList();
    }

    private record Form(CaseId caseFile, AgencyId agency) {}

    private static List<Fault> missingForms(Preparation preparation) {
        Set<Form> allocated = preparation.assignments().stream()
                .map(a -> new Form(a.caseFile(), a.agency()))
                .collect(Collectors.toSet());
        Map<CaseId, CaseFile> cases =
                preparation.cases().stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return preparation.involvements().stream()
                .filter(i -> i.state() == InvolvementState.KNOWN)
                .filter(i -> !allocated.contains(new Form(i.caseFile(), i.agency())))
                .map(i -> new Fault(
                        "assignments/" + cases.get(i.caseFile()).pseudonym() + "/"
                                + i.agency().value(),
                        "The agency knows this child; name the auditor who fills its form."))
                .toList();
    }
}

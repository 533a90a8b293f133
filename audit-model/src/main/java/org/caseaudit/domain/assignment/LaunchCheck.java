package org.caseaudit.domain.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        found.addAll(formsNobodyStandsBehind(preparation));
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
        return without(
                known(preparation),
                allocated(preparation),
                preparation,
                "The agency knows this child; name the auditor who fills its form.");
    }

    /** A form is for an agency that has answered that it knows the child; else it would come back empty, or never. */
    private static List<Fault> formsNobodyStandsBehind(Preparation preparation) {
        return without(
                allocated(preparation),
                known(preparation),
                preparation,
                "A form is allocated, and the agency has not answered that it knows this child; record its answer.");
    }

    private static Set<Form> known(Preparation preparation) {
        return preparation.involvements().stream()
                .filter(i -> i.state() == InvolvementState.KNOWN)
                .map(i -> new Form(i.caseFile(), i.agency()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Form> allocated(Preparation preparation) {
        return preparation.assignments().stream()
                .map(a -> new Form(a.caseFile(), a.agency()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Fault> without(Set<Form> some, Set<Form> others, Preparation preparation, String message) {
        Map<CaseId, String> pseudonyms =
                preparation.cases().stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        return some.stream()
                .filter(form -> !others.contains(form))
                .map(form -> new Fault(
                        "assignments/" + pseudonyms.get(form.caseFile()) + "/"
                                + form.agency().value(),
                        message))
                .toList();
    }
}

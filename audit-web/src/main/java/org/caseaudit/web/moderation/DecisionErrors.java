package org.caseaudit.web.moderation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;

/** What the meeting cannot decide like this, at the fields of the page and in its words. */
final class DecisionErrors {
    private static final Pattern DISSENT = Pattern.compile("dissents\\[(\\d+)]\\.(agency|reason)");

    private DecisionErrors() {}

    static FormErrors of(RuleBroken refused, DecisionForm form, Map<AgencyId, String> names) {
        if (refused.faults().isEmpty()) {
            return FormErrors.of(refused);
        }
        FormErrors all = FormErrors.NONE;
        for (Fault fault : refused.faults()) {
            all = all.and(at(fault, form, names));
        }
        return all;
    }

    private static FormErrors at(Fault fault, DecisionForm form, Map<AgencyId, String> names) {
        Matcher dissent = DISSENT.matcher(fault.field());
        if (dissent.matches()) {
            AgencyId agency = form.dissenting().get(Integer.parseInt(dissent.group(1)));
            String name = names.getOrDefault(agency, "This agency");
            return dissent.group(2).equals("reason") && form.dissents().get(agency) == null
                    ? FormErrors.of(DecisionForm.reasonOf(agency), "Enter why " + name + " keeps its grade")
                    : FormErrors.of(
                            dissent.group(2).equals("reason")
                                    ? DecisionForm.reasonOf(agency)
                                    : DecisionForm.ticked(agency),
                            name + ": " + fault.message());
        }
        return switch (fault.field()) {
            case "kind" ->
                FormErrors.of("kind", form.kind() == null ? "Select what the meeting decided" : fault.message());
            case "grade" -> FormErrors.of("grade", "Select the grade");
            case "reason" -> FormErrors.of("reason", form.reason() == null ? "Enter the reason" : fault.message());
            case "dissents" ->
                FormErrors.of(
                        "dissents",
                        form.dissents().isEmpty()
                                ? "Select at least one agency that keeps its own grade, and enter why"
                                : fault.message());
            default -> FormErrors.of(null, fault.message());
        };
    }
}

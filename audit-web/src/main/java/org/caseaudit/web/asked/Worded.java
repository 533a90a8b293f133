package org.caseaudit.web.asked;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;

/** What a rule refused, in the words of the page where the rule only says that something is not there. */
public final class Worded {
    private static final String MISSING = "Enter something here.";

    private Worded() {}

    /**
     * The errors of the page.
     *
     * @param field which of the page's fields a name of the rule is, null for none
     * @param whenMissing what to enter, by field of the page
     */
    public static FormErrors of(RuleBroken refused, UnaryOperator<String> field, Map<String, String> whenMissing) {
        List<Fault> worded = refused.faults().stream()
                .map(fault -> new Fault(field.apply(fault.field()), fault.message()))
                .map(fault -> fault.message().equals(MISSING) && whenMissing.containsKey(fault.field())
                        ? new Fault(fault.field(), whenMissing.get(fault.field()))
                        : fault)
                .toList();
        return FormErrors.of(new RuleBroken(refused.code(), refused.getMessage(), worded, Map.of()));
    }
}

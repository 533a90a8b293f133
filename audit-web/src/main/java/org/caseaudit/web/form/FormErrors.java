package org.caseaudit.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * What is wrong with a form, field by field in the order of the page; shown as GOV.UK's error summary and beside each
 * field.
 */
public final class FormErrors {
    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(Map.of(), List.of());

    private final Map<String, String> byField;
    private final List<String> general;

    private FormErrors(Map<String, String> byField, List<String> general) {
        this.byField = byField;
        this.general = general;
    }

    /** One line of the summary. @param field the id it links to, null where no field is at fault */
    public record Line(String field, String message) {}

    /** One field is wrong, or with null the form as a whole. */
    public static FormErrors of(String field, String message) {
        return field == null
                ? new FormErrors(Map.of(), List.of(message))
                : new FormErrors(Map.of(field, message), List.of());
    }

    /** What a rule refused, with the names of the rule as the names of the fields. */
    public static FormErrors of(RuleBroken refused) {
        return of(refused, UnaryOperator.identity());
    }

    /** What a rule refused; the page says which of its fields a name of the rule is, null for none. */
    public static FormErrors of(RuleBroken refused, UnaryOperator<String> field) {
        Map<String, String> byField = new LinkedHashMap<>();
        List<String> general = new ArrayList<>();
        if (refused.faults().isEmpty()) {
            general.add(refused.getMessage());
        }
        for (Fault fault : refused.faults()) {
            String id = fault.field() == null ? null : field.apply(fault.field());
            if (id == null) {
                general.add(fault.message());
            } else {
                byField.putIfAbsent(id, fault.message());
            }
        }
        return new FormErrors(byField, general);
    }

    /** With what is wrong elsewhere on the same page; nothing is told twice. */
    public FormErrors and(FormErrors more) {
        Map<String, String> fields = new LinkedHashMap<>(byField);
        more.byField.forEach(fields::putIfAbsent);
        List<String> all = new ArrayList<>(general);
        more.general.stream().filter(message -> !all.contains(message)).forEach(all::add);
        return new FormErrors(fields, all);
    }

    public boolean isEmpty() {
        return byField.isEmpty() && general.isEmpty();
    }

    /** What is wrong with the field, or null. */
    public String at(String field) {
        return byField.get(field);
    }

    /** All of it, for the summary at the top. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        byField.forEach((field, message) -> lines.add(new Line(field, message)));
        general.forEach(message -> lines.add(new Line(null, message)));
        return lines;
    }
}

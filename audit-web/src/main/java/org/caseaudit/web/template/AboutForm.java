package org.caseaudit.web.template;

import java.math.BigDecimal;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.form.TypedNumber;

/** What was typed of a tool as a whole. */
public record AboutForm(int version, String name, String purpose, String typedHours, String overallGrade) {
    static AboutForm of(Typed sent) {
        return new AboutForm(
                sent.version(), sent.text("name"), sent.text("purpose"), sent.text("hours"), sent.text("overallGrade"));
    }

    static AboutForm of(TemplateDefinition tool) {
        return new AboutForm(
                0,
                tool.name(),
                tool.purpose(),
                tool.hours().stripTrailingZeros().toPlainString(),
                tool.overallGrade() ? "yes" : null);
    }

    boolean isOverallGrade() {
        return overallGrade != null;
    }

    BigDecimal hours() {
        return TypedNumber.of(typedHours).orElse(null);
    }

    /** What is no number where one is asked. */
    FormErrors unread() {
        return typedHours != null && hours() == null
                ? FormErrors.of("hours", "Enter the hours as a number, like 2.5")
                : FormErrors.NONE;
    }
}

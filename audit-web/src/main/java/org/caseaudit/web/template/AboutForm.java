package org.caseaudit.web.template;

import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedNumber;
import org.caseaudit.web.form.TypedText;

/** What was typed of a tool as a whole. */
public record AboutForm(
        @FormParam("version") int version,
        @FormParam("name") String name,
        @FormParam("purpose") String purpose,
        @FormParam("hours") String typedHours,
        @FormParam("overallGrade") String overallGrade) {
    public AboutForm {
        name = TypedText.of(name);
        purpose = TypedText.of(purpose);
        typedHours = TypedText.of(typedHours);
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

package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The content of one template version: what is asked and how it is graded. Never changes once published.
 *
 * @param code family of versions it belongs to, for instance {@code neglect}
 * @param hours what one form takes an auditor, for the workload shown before launch
 * @param overallGrade whether the case is graded as a whole as well; never an average of the sections
 */
public record TemplateDefinition(
        String code,
        String name,
        String purpose,
        BigDecimal hours,
        GradingScale scale,
        boolean overallGrade,
        List<Section> sections) {
    /** The pseudo section under which the grade for the case as a whole is kept. */
    public static final String OVERALL = "overall";

    public TemplateDefinition {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String sectionCode) {
        return sections.stream().filter(s -> s.code().equals(sectionCode)).findFirst();
    }

    public Optional<Question> question(String questionCode) {
        return sections.stream()
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.code().equals(questionCode))
                .findFirst();
    }

    public Optional<Section> sectionOf(String questionCode) {
        return sections.stream()
                .filter(s -> s.questions().stream().anyMatch(q -> q.code().equals(questionCode)))
                .findFirst();
    }
}

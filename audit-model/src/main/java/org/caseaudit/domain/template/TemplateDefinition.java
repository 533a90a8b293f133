package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The questions whose answer decides what else is asked: after one of them changes, the form may look different. */
    public SortedSet<String> branchingQuestions() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(Optional.ofNullable(section.shownWhen())),
                        section.questions().stream().map(question -> Optional.ofNullable(question.shownWhen()))))
                .flatMap(Optional::stream)
                .map(Condition::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

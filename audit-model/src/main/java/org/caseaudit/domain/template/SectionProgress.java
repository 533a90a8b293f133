package org.caseaudit.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far one section of a form is. The one place that decides it, for the task list and for everything that shows it.
 *
 * @param section code of the section, or {@link TemplateDefinition#OVERALL}
 * @param missing what it still lacks before the form can be submitted
 */
public record SectionProgress(String section, Stage stage, List<Missing> missing) {
    /** How far a section is. */
    public enum Stage {
        /** Nothing of what it asks is written. */
        NOT_STARTED,
        IN_PROGRESS,
        /** Something is written, and nothing is missing. */
        COMPLETED
    }

    public SectionProgress {
        missing = List.copyOf(missing);
    }

    /** Whether the form may be submitted with nothing in it. */
    public boolean isOptional() {
        return stage == Stage.NOT_STARTED && missing.isEmpty();
    }

    /** Of every section shown, in order, and last of the grade for the case as a whole where it is asked. */
    public static List<SectionProgress> of(TemplateDefinition template, FormContext context) {
        Map<String, List<Missing>> missing =
                FormRules.missing(template, context).stream().collect(Collectors.groupingBy(Missing::section));
        List<SectionProgress> all = new ArrayList<>();
        for (Section section : FormRules.visibleSections(template, context)) {
            all.add(of(section.code(), isBegun(section, context), missing));
        }
        if (template.overallGrade()) {
            boolean begun = !context.grade(TemplateDefinition.OVERALL).isBlank();
            all.add(of(TemplateDefinition.OVERALL, begun, missing));
        }
        return List.copyOf(all);
    }

    private static SectionProgress of(String section, boolean begun, Map<String, List<Missing>> missing) {
        List<Missing> lacks = missing.getOrDefault(section, List.of());
        Stage stage = begun ? lacks.isEmpty() ? Stage.COMPLETED : Stage.IN_PROGRESS : Stage.NOT_STARTED;
        return new SectionProgress(section, stage, lacks);
    }

    private static boolean isBegun(Section section, FormContext context) {
        return section.questions().stream()
                        .anyMatch(question -> !context.answer(question.code()).isBlank())
                || !context.grade(section.code()).isBlank();
    }
}

package org.caseaudit.domain.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The coverage check: a template against the LGA's ten practice areas, as the peers judged Sandwell's tool in 2016 (LGA
 * letter, appendix 1).
 *
 * <p>A section covers an area fully when every auditor must give evidence, the difference made for the child, and a
 * grade with its reason; partly when it asks for less of that, lets it be left blank, or asks only in some cases; not
 * when it takes down facts alone. Yes/no questions count as evidence, since no tick is taken without what it rests on.
 *
 * <p>Basic information and process monitoring describe the case and the work; there is no difference to show and nothing
 * to grade. They are fully covered when facts are asked with guidance on what is required: so the peers judged them,
 * and found Sandwell's newer tool weaker because that guidance had gone.
 *
 * <p>An area is covered as far as its best single section covers it. Evidence in one section and a grade in another do
 * not add up: a grade has a reason only where the evidence stands beside it.
 */
public final class Coverage {
    private static final Set<LgaArea> DESCRIPTIVE = EnumSet.of(LgaArea.BASIC_INFORMATION, LgaArea.PROCESS_MONITORING);

    private Coverage() {}

    /** All ten areas in the LGA's order, each with its reason. Refuses nothing; meant for a valid template. */
    public static List<AreaCoverage> of(TemplateDefinition template) {
        return Arrays.stream(LgaArea.values()).map(area -> of(area, template)).toList();
    }

    private static AreaCoverage of(LgaArea area, TemplateDefinition template) {
        List<SectionCoverage> best = template.sections().stream()
                .filter(section -> section.areas().contains(area))
                .map(section -> DESCRIPTIVE.contains(area)
                        ? SectionCoverage.ofFacts(section)
                        : SectionCoverage.ofPractice(section))
                .sorted(Comparator.comparing(SectionCoverage::extent)
                        .thenComparing(coverage -> coverage.lacks().size()))
                .toList();
        if (best.isEmpty()) {
            return new AreaCoverage(area, Extent.NOT, "No section is about this.", List.of());
        }
        List<String> sections =
                best.stream().map(coverage -> coverage.section().code()).toList();
        return new AreaCoverage(area, best.get(0).extent(), best.get(0).reason(), sections);
    }
}

package org.caseaudit.domain.trend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;

/**
 * With what an area was measured.
 *
 * @param asked the graded sections that serve the area, each with what it asks; another wording is another question
 */
record Measure(List<String> scale, String goodThrough, SampleMethod sample, List<String> asked) {
    static Measure of(AuditResult audit, LgaArea area) {
        GradingScale scale = audit.tool().scale();
        return new Measure(
                scale.grades().stream().map(Grade::code).toList(),
                scale.goodThrough(),
                audit.sample(),
                sections(audit, area)
                        .flatMap(section -> Stream.concat(
                                Stream.of(section.code()),
                                section.questions().stream()
                                        .map(Question::text)
                                        .map(text -> section.code() + ": " + text)))
                        .toList());
    }

    static Stream<Section> sections(AuditResult audit, LgaArea area) {
        return audit.tool().sections().stream()
                .filter(Section::graded)
                .filter(section -> section.areas().contains(area));
    }

    /** What changed since; empty where a line may be drawn. */
    Set<Break> breaksSince(Measure before) {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        if (!scale.equals(before.scale) || !goodThrough.equals(before.goodThrough)) {
            breaks.add(Break.SCALE);
        }
        if (sample != before.sample) {
            breaks.add(Break.SAMPLE);
        }
        if (!asked.equals(before.asked)) {
            breaks.add(Break.TEMPLATE_AREA);
        }
        return breaks;
    }
}

package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.figures.Change;
import org.caseaudit.domain.figures.ChangeFigures;
import org.caseaudit.domain.figures.TwoCycles;
import org.caseaudit.domain.report.CombinedReport.ReAudit;
import org.caseaudit.domain.report.CombinedReport.SectionChange;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.StandingSample;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * What changed since the audit that is repeated. Both counts always stand side by side; a difference with its range is given
 * only where the same section was graded on the same scale, each case has one grade, and both groups of cases were drawn: the
 * range speaks of the children a sample stands for, and cases that were chosen stand for themselves.
 */
final class ReportedReAudit {
    private final ReportMaterial material;
    private final ReportNames names;
    private final TemplateDefinition tool;

    ReportedReAudit(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
        this.tool = material.template().definition();
    }

    /** Null when the audit repeats none. */
    ReAudit reAudit() {
        EarlierAudit earlier = material.earlier();
        if (earlier == null) {
            return null;
        }
        List<SectionChange> sections = new ArrayList<>();
        tool.sections().stream()
                .filter(Section::graded)
                .forEach(s -> sections.add(change(s.code(), whySectionsDiffer(s, earlier.tool()))));
        if (tool.overallGrade()) {
            sections.add(change(TemplateDefinition.OVERALL, whyNoOverallGrade(earlier.tool())));
        }
        return new ReAudit(
                earlier.cycle().theme(),
                earlier.cycle().timetable().meeting(),
                earlier.cases(),
                earlier.cycle().sampleMethod(),
                sections);
    }

    /** Empty where the section is graded in both tools and means the same. */
    private static Optional<String> whySectionsDiffer(Section section, TemplateDefinition earlier) {
        Optional<Section> then = earlier.section(section.code()).filter(Section::graded);
        if (then.isEmpty()) {
            return Optional.of("The earlier audit did not grade this section; there is nothing to compare with.");
        }
        boolean sameAreas = areas(section).equals(areas(then.get()));
        return sameAreas && section.ownPart() == then.get().ownPart()
                ? Optional.empty()
                : Optional.of(
                        "The section stood for something else in the earlier audit; the grades are not compared.");
    }

    private static Set<LgaArea> areas(Section section) {
        return new HashSet<>(section.areas());
    }

    private static Optional<String> whyNoOverallGrade(TemplateDefinition earlier) {
        return earlier.overallGrade()
                ? Optional.empty()
                : Optional.of("The earlier audit did not grade cases as a whole; there is nothing to compare with.");
    }

    private SectionChange change(String section, Optional<String> whyNot) {
        GradingScale scale = tool.scale();
        EarlierAudit earlier = material.earlier();
        Map<String, Integer> now = AgreedGrades.of(material.meeting(), section, scale);
        Map<String, Integer> then = whyNot.isPresent()
                ? Map.of()
                : AgreedGrades.of(earlier.meeting(), section, earlier.tool().scale());
        Optional<String> incomparable = whyNot.or(
                        () -> whyScalesDiffer(earlier.tool().scale()))
                .or(() -> whyTooFew(then, now))
                .or(() -> whyNotOfEveryCase(section))
                .or(this::whySamplesForbid);
        if (incomparable.isPresent()) {
            return new SectionChange(section, names.title(section), then, now, null, incomparable.get());
        }
        ChangeFigures figures =
                Change.of(new TwoCycles(List.copyOf(then.values()), List.copyOf(now.values()), goodThrough(scale)));
        return new SectionChange(section, names.title(section), then, now, figures, figures.sentence());
    }

    /** Grades are counted from 1, the best, in the figures. */
    private static int goodThrough(GradingScale scale) {
        return scale.step(scale.goodThrough()) + 1;
    }

    private Optional<String> whyScalesDiffer(GradingScale then) {
        boolean same = codes(then).equals(codes(tool.scale()))
                && then.goodThrough().equals(tool.scale().goodThrough());
        return same
                ? Optional.empty()
                : Optional.of("The two audits were graded on different scales; the grades are not compared.");
    }

    private static List<String> codes(GradingScale scale) {
        return scale.grades().stream().map(Grade::code).toList();
    }

    private static Optional<String> whyTooFew(Map<String, Integer> then, Map<String, Integer> now) {
        if (sum(then) == 0) {
            return Optional.of(
                    "In the earlier audit no case has an agreed grade here; there is nothing to compare with.");
        }
        return sum(now) == 0
                ? Optional.of("In this audit no case has an agreed grade here; there is nothing to compare.")
                : Optional.empty();
    }

    /** The cases on which a meeting found no common grade are not like the others, so to leave them out would bend both. */
    private Optional<String> whyNotOfEveryCase(String section) {
        int without = AgreedGrades.withoutGrade(material.earlier().meeting(), section)
                + AgreedGrades.withoutGrade(material.meeting(), section);
        return without == 0
                ? Optional.empty()
                : Optional.of("Cases on which the meetings found no common grade here: " + without
                        + "; so no difference is calculated.");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What a sample cannot bear is told of each audit in which it is so. */
    private Optional<String> whySamplesForbid() {
        EarlierAudit earlier = material.earlier();
        List<String> reasons = Stream.of(
                        whyForThemselves("In the earlier audit ", earlier.cycle(), earlier.sample(), earlier.cases()),
                        whyForThemselves(
                                "In this audit ",
                                material.cycle(),
                                material.sample(),
                                material.cases().size()))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", reasons)
                        + " So the grades describe these cases only, and no difference is calculated.");
    }

    /** Why the cases of an audit stand for themselves and for no others; empty where a range may be given. */
    private static Optional<String> whyForThemselves(String which, Cycle audit, SampleRecord record, int cases) {
        Optional<StandingSample> drawn = record.standing();
        if (audit.sampleMethod() == SampleMethod.CHOSEN) {
            return Optional.of(which + "the cases were chosen, not drawn.");
        }
        if (drawn.isEmpty()) {
            return Optional.of(which + "no draw is on record.");
        }
        if (ReportedShare.manyReplaced(drawn.get(), cases)) {
            return Optional.of(which + "more than one in five cases had to be replaced.");
        }
        return drawn.get().isEven()
                ? Optional.empty()
                : Optional.of(which + "the groups did not give cases in proportion to their size.");
    }
}

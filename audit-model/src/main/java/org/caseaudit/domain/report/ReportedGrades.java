package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.report.CombinedReport.CaseAgreement;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Grades by section before and after the meeting, and what became of each case. */
final class ReportedGrades {
    private final ReportMaterial material;
    private final ReportNames names;

    ReportedGrades(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
    }

    List<SectionFigures> sections() {
        List<SectionFigures> rows = new ArrayList<>();
        for (Section section : tool().sections()) {
            if (section.graded()) {
                rows.add(figures(section.code(), section.title()));
            }
        }
        if (tool().overallGrade()) {
            rows.add(overall());
        }
        return rows;
    }

    /** The grades for the cases as a whole; all counts are 0 where the tool asks for none. */
    SectionFigures overall() {
        return figures(TemplateDefinition.OVERALL, names.title(TemplateDefinition.OVERALL));
    }

    private SectionFigures figures(String section, String title) {
        List<ModerationItem> items = items(section);
        List<Decision> standing =
                items.stream().flatMap(i -> decision(i).stream()).toList();
        return new SectionFigures(
                section,
                title,
                before(items),
                AgreedGrades.of(material.meeting(), section, scale()),
                count(standing, d -> d.grade() == null),
                count(items, i -> i.status() == ItemStatus.UNANIMOUS),
                count(items, i -> i.status() == ItemStatus.SPREAD),
                count(items, i -> i.status() == ItemStatus.ONE_AGENCY),
                items.stream().mapToInt(i -> i.notJudged().size()).sum());
    }

    private List<ModerationItem> items(String section) {
        return material.meeting().items().stream()
                .filter(i -> i.key().section().equals(section))
                .toList();
    }

    private Map<String, Integer> before(List<ModerationItem> items) {
        return AgreedGrades.counted(
                items.stream()
                        .flatMap(i -> i.grades().stream())
                        .map(g -> g.grade())
                        .toList(),
                scale());
    }

    private Optional<Decision> decision(ModerationItem item) {
        return material.meeting().standing(item.key());
    }

    List<CaseOutcome> cases() {
        return material.cases().stream().map(this::outcome).toList();
    }

    private CaseOutcome outcome(CaseFile caseFile) {
        Optional<ModerationItem> overall = items(TemplateDefinition.OVERALL).stream()
                .filter(i -> i.key().caseFile().equals(caseFile.id()))
                .findFirst();
        Optional<Decision> decided = overall.flatMap(this::decision);
        String grade = decided.map(Decision::grade).orElse(null);
        return new CaseOutcome(
                caseFile.pseudonym(),
                count(
                        material.assignments(),
                        a -> a.caseFile().equals(caseFile.id()) && a.state().handedIn()),
                overall.map(ModerationItem::status).orElse(ItemStatus.NONE),
                decided.map(Decision::kind).orElse(null),
                grade,
                grade != null && scale().urgent().contains(grade),
                agreement(caseFile));
    }

    private CaseAgreement agreement(CaseFile caseFile) {
        List<ModerationItem> its = material.meeting().items().stream()
                .filter(i -> i.key().caseFile().equals(caseFile.id()))
                .toList();
        return new CaseAgreement(
                count(its, i -> i.status() == ItemStatus.UNANIMOUS),
                count(its, i -> i.status() == ItemStatus.SPREAD),
                count(its, i -> i.status() == ItemStatus.ONE_AGENCY));
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }

    private GradingScale scale() {
        return material.template().definition().scale();
    }

    private TemplateDefinition tool() {
        return material.template().definition();
    }
}

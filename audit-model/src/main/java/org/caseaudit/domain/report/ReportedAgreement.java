package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.figures.Agreement;
import org.caseaudit.domain.figures.GradeMatrix;
import org.caseaudit.domain.figures.GradeNames;
import org.caseaudit.domain.figures.GradedSubject;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.report.CombinedReport.SectionAgreement;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** The report's figures of agreement: the same calculation as the open endpoints, fed with the handed-in grades. */
final class ReportedAgreement {
    private ReportedAgreement() {}

    /** Section by section, the case as a whole last. */
    static List<SectionAgreement> of(ReportMaterial material, ReportNames names) {
        TemplateDefinition tool = material.template().definition();
        List<SectionAgreement> rows = new ArrayList<>();
        for (Section section : tool.sections()) {
            if (section.graded()) {
                rows.add(row(material, section.code(), section.title(), section.ownPart()));
            }
        }
        if (tool.overallGrade()) {
            rows.add(row(material, TemplateDefinition.OVERALL, names.title(TemplateDefinition.OVERALL), false));
        }
        return rows;
    }

    private static SectionAgreement row(ReportMaterial material, String section, String title, boolean ownPart) {
        GradingScale scale = material.template().definition().scale();
        Map<ItemKey, ModerationItem> items =
                material.meeting().items().stream().collect(Collectors.toMap(ModerationItem::key, Function.identity()));
        List<Agency> agencies = material.invited().stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
        List<List<Integer>> matrix = new ArrayList<>();
        for (Agency agency : agencies) {
            List<Integer> grades = new ArrayList<>();
            for (CaseFile caseFile : material.cases()) {
                grades.add(step(items.get(new ItemKey(caseFile.id(), section)), agency.id(), scale));
            }
            matrix.add(grades);
        }
        return new SectionAgreement(
                section,
                title,
                ownPart,
                agencies.stream().map(Agency::name).toList(),
                Agreement.of(
                        new GradeMatrix(matrix, scale.grades().size(), scale.step(scale.goodThrough()) + 1),
                        ownPart ? GradedSubject.OWN_PART : GradedSubject.SAME_THING,
                        new GradeNames(scale.grades().stream().map(Grade::name).toList())));
    }

    /** Grades are counted from 1, the best, in the figures. */
    private static Integer step(ModerationItem item, AgencyId agency, GradingScale scale) {
        return item == null
                ? null
                : item.of(agency).map(g -> scale.step(g.grade()) + 1).orElse(null);
    }
}

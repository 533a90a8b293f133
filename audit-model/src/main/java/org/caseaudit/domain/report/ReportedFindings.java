package org.caseaudit.domain.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport.LeftOut;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;

/** The registers of findings, with what was left out and why, and what is asked for and done about it. */
final class ReportedFindings {
    private final ReportMaterial material;
    private final ReportNames names;

    ReportedFindings(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
    }

    Map<FindingKind, List<ReportedFinding>> findings() {
        Map<FindingKind, List<ReportedFinding>> byKind = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            byKind.put(kind, List.of());
        }
        byKind.putAll(material.findings().stream()
                .filter(f -> f.fate() != Fate.LEFT_OUT)
                .collect(
                        Collectors.groupingBy(Finding::kind, Collectors.mapping(this::reported, Collectors.toList()))));
        return byKind;
    }

    private ReportedFinding reported(Finding finding) {
        return new ReportedFinding(
                pseudonym(finding),
                finding.section() == null ? null : names.title(finding.section()),
                names.agency(finding.agency()),
                finding.text(),
                names.agency(finding.about()),
                finding.reply());
    }

    private String pseudonym(Finding finding) {
        return finding.caseFile() == null ? null : names.pseudonym(finding.caseFile());
    }

    List<LeftOut> leftOut() {
        return material.findings().stream()
                .filter(f -> f.fate() == Fate.LEFT_OUT)
                .map(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(Finding finding) {
        return new LeftOut(
                finding.kind(),
                pseudonym(finding),
                names.agency(finding.agency()),
                finding.text(),
                finding.fateReason(),
                names.agency(finding.about()),
                finding.reply());
    }

    List<ReportedRecommendation> recommendations() {
        return material.recommendations().stream().map(this::reported).toList();
    }

    private ReportedRecommendation reported(Recommendation recommendation) {
        List<ReportedAction> actions = material.actions().stream()
                .filter(a -> a.recommendation().equals(recommendation.id()))
                .map(this::reported)
                .toList();
        return new ReportedRecommendation(
                recommendation.number(), recommendation.text(), recommendation.noActionReason(), actions);
    }

    private ReportedAction reported(Action action) {
        return new ReportedAction(
                action.text(),
                material.people().get(action.owner()),
                names.agency(action.agency()),
                action.deadline(),
                action.measure(),
                action.state());
    }
}

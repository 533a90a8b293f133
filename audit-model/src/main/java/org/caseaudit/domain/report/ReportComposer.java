package org.caseaudit.domain.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.ConcernCount;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;
import org.caseaudit.domain.report.CombinedReport.KeyFigures;
import org.caseaudit.domain.report.CombinedReport.Participation;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.template.TemplateDefinition;

/** Composes the report from its material. A pure function: the same material gives the same report, word for word. */
public final class ReportComposer {
    private final ReportMaterial material;
    private final ReportNames names;

    private ReportComposer(ReportMaterial material) {
        this.material = material;
        this.names = new ReportNames(material);
    }

    public static CombinedReport compose(ReportMaterial material) {
        return new ReportComposer(material).compose();
    }

    private CombinedReport compose() {
        Participation participation = new ReportedParticipation(material, names).participation();
        ReportedGrades grades = new ReportedGrades(material, names);
        ReportedDisagreement disagreement = new ReportedDisagreement(material, names);
        ReportedFindings reported = new ReportedFindings(material, names);
        Map<FindingKind, List<ReportedFinding>> findings = reported.findings();
        List<CaseOutcome> outcomes = grades.cases();
        return new CombinedReport(
                about(),
                material.narrative(),
                new ReportedSample(material, outcomes).sample(),
                participation,
                grades.sections(),
                ReportedAgreement.of(material, names),
                new ReportedReAudit(material, names).reAudit(),
                outcomes,
                disagreement.disagreements(),
                disagreement.challenges(),
                new ReportedVoices(material).voices(),
                concerns(),
                new ReportedDepth(material, names).thinAnswers(),
                findings,
                reported.leftOut(),
                reported.recommendations(),
                figures(participation.total(), grades.overall(), findings));
    }

    private About about() {
        var cycle = material.cycle();
        TemplateDefinition tool = material.template().definition();
        return new About(
                cycle.theme(),
                cycle.whyNow(),
                cycle.boardPriority(),
                cycle.scope(),
                cycle.keyLines(),
                cycle.windows().lookBackFrom(),
                cycle.windows().judgeFrom(),
                cycle.windows().to(),
                cycle.timetable().meeting(),
                tool.name(),
                material.template().number(),
                tool.scale().grades().stream()
                        .map(g -> new GradeMeaning(
                                g.code(), g.name(), g.descriptor(), tool.scale().isGood(g.code())))
                        .toList());
    }

    private ConcernCount concerns() {
        List<Concern> raised = material.statements().concerns();
        return new ConcernCount(
                raised.size(), (int) raised.stream().filter(c -> !c.open()).count());
    }

    private KeyFigures figures(
            AgencyParticipation total, SectionFigures overall, Map<FindingKind, List<ReportedFinding>> findings) {
        var meeting = material.meeting();
        int unanimous = (int) meeting.count(ItemStatus.UNANIMOUS);
        int spread = (int) meeting.count(ItemStatus.SPREAD);
        int oneAgency = (int) meeting.count(ItemStatus.ONE_AGENCY);
        Map<String, Integer> findingCounts = new LinkedHashMap<>();
        findings.forEach((kind, list) -> findingCounts.put(kind.name(), list.size()));
        return new KeyFigures(
                material.cycle().theme(),
                material.cases().size(),
                material.invited().size(),
                total.asked(),
                total.returned(),
                total.late(),
                total.excused(),
                total.notReturned(),
                unanimous + spread + oneAgency,
                unanimous,
                spread,
                oneAgency,
                (int) meeting.standing().stream()
                        .filter(d -> d.kind() == DecisionKind.AGREED_TO_DIFFER)
                        .count(),
                (int) meeting.dissentCount(),
                material.statements().challenges().size(),
                overall.before(),
                overall.after(),
                findingCounts,
                material.actions().size());
    }
}

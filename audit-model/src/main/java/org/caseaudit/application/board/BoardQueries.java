package org.caseaudit.application.board;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.PublishedActions;
import org.caseaudit.application.board.PublishedReports.Published;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;
import org.caseaudit.domain.trend.AreaTrend;
import org.caseaudit.domain.trend.AuditResult;
import org.caseaudit.domain.trend.Trends;

/** Over all published reports: which there are, and how each practice area went from audit to audit. */
@UseCase
public class BoardQueries {
    private final PublishedReports published;
    private final PublishedActions actions;
    private final TemplateVersions templates;
    private final TrendDrawing drawing;

    @Inject
    public BoardQueries(
            PublishedReports published, PublishedActions actions, TemplateVersions templates, TrendDrawing drawing) {
        this.published = published;
        this.actions = actions;
        this.templates = templates;
        this.drawing = drawing;
    }

    /**
     * @param state where it stands with the board
     * @param number of the newest version that was signed off
     */
    public record ReportLine(
            CycleId cycle,
            String theme,
            String boardPriority,
            LocalDate meeting,
            ReportState state,
            int number,
            Instant signedOffAt,
            int cases,
            int agencies,
            int agreedToDiffer,
            int actions,
            int openActions,
            int overdueActions) {}

    /** By meeting date, newest first; those the actor may read. */
    public List<ReportLine> reports(Actor actor) {
        Map<CycleId, List<ActionView>> byCycle =
                actions.seenBy(actor, ActionFilter.ALL).stream().collect(Collectors.groupingBy(ActionView::cycle));
        return published.readableBy(actor).stream()
                .map(report -> line(report, byCycle.getOrDefault(report.cycle().id(), List.of())))
                .toList();
    }

    private static ReportLine line(Published report, List<ActionView> its) {
        return new ReportLine(
                report.cycle().id(),
                report.cycle().theme(),
                report.cycle().boardPriority(),
                report.cycle().timetable().meeting(),
                report.report().state(),
                report.version().number(),
                report.version().signedOffAt(),
                report.content().figures().cases(),
                report.content().figures().agencies(),
                report.content().figures().agreedToDiffer(),
                its.size(),
                (int) its.stream().filter(action -> action.state().open()).count(),
                (int) its.stream().filter(ActionView::overdue).count());
    }

    /** By practice area, as the reports tell it; between which audits a line may be drawn is told with each point. */
    public List<AreaTrend> trends(Actor actor) {
        List<Published> reports = published.readableBy(actor);
        Map<TemplateVersionId, TemplateVersion> tools =
                templates
                        .withIds(reports.stream()
                                .map(report -> report.cycle().template())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(TemplateVersion::id, tool -> tool));
        return Trends.of(reports.stream()
                .map(report -> result(report, tools.get(report.cycle().template())))
                .toList());
    }

    /** The trend of one area as an SVG picture; it says what the figures say. Refuses an area no audit graded. */
    public byte[] picture(Actor actor, LgaArea area) {
        return trends(actor).stream()
                .filter(trend -> trend.area() == area)
                .findFirst()
                .map(drawing::svg)
                .orElseThrow(() -> new NotFound("trend"));
    }

    private static AuditResult result(Published report, TemplateVersion tool) {
        List<SectionFigures> sections = report.content().sections();
        return new AuditResult(
                report.cycle().id(),
                report.cycle().theme(),
                report.cycle().timetable().meeting(),
                report.content().figures().cases(),
                tool.definition(),
                report.content().sample().method(),
                sections.stream().collect(Collectors.toMap(SectionFigures::section, SectionFigures::after)),
                sections.stream()
                        .collect(Collectors.toMap(SectionFigures::section, SectionFigures::withoutCommonGrade)));
    }
}

package org.caseaudit.web.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.concern.ConcernQueries.ConcernCounts;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.Disagreement;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.actionplan.ActionTag;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * A report on one page: what was looked at, what is good, what worries, where agencies disagreed, and what is done about it.
 * Of each the most telling; the whole report has the rest.
 *
 * @param concerns in counts; null for those who are not told
 * @param more how many more there are in the whole report, in words; null for none
 */
public record BoardSummary(
        Tag state,
        List<Row> lookedAt,
        String caution,
        String summary,
        Table grades,
        Part good,
        Part worries,
        String concerns,
        String agreement,
        Part disagreements,
        List<Doing> actions,
        String whole,
        String documents,
        String allActions) {
    private static final int MOST = 4;

    /** @param more how many more the whole report has, or null */
    public record Part(List<String> texts, String more) {
        public boolean isEmpty() {
            return texts.isEmpty();
        }
    }

    public record Doing(String text, String href, String who, String due, Tag state, boolean overdue) {}

    /** What stands now beside what was signed off. @param concerns null for those who are not told */
    record Now(List<ActionView> actions, ConcernCounts concerns) {}

    static BoardSummary of(PartnershipId partnership, VersionView version, Now now) {
        CombinedReport report = version.content();
        return new BoardSummary(
                BoardWords.state(version.state()),
                lookedAt(version),
                report.sample().caution(),
                report.narrative().summary(),
                grades(report),
                part(findings(report, FindingKind.GOOD_PRACTICE)),
                part(worries(report)),
                concerns(now.concerns()),
                agreement(report),
                part(disagreements(report)),
                now.actions().stream().map(action -> doing(partnership, action)).toList(),
                Addresses.in(partnership, "reports", version.cycle(), "whole"),
                Addresses.in(partnership, "cycles", version.cycle(), "documents"),
                Addresses.in(partnership, "actions") + "?cycle="
                        + version.cycle().value());
    }

    private static List<Row> lookedAt(VersionView version) {
        CombinedReport report = version.content();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Why now", report.about().whyNow()));
        rows.add(Row.of(
                "Cases and agencies",
                BoardWords.count(report.figures().cases(), "case", "cases") + ", "
                        + BoardWords.count(report.figures().agencies(), "agency", "agencies")
                        + ", meeting on " + London.day(report.about().meeting())));
        rows.add(Row.of("Forms", forms(report)));
        rows.add(Row.of(
                "What the cases stand for", report.sample().goodOrBetter().sentence()));
        rows.add(Row.of("Signed off", London.day(version.signedOffAt()) + ", version " + version.number()));
        return rows;
    }

    private static String forms(CombinedReport report) {
        CombinedReport.KeyFigures figures = report.figures();
        int excused =
                figures.excused().values().stream().mapToInt(Integer::intValue).sum();
        return figures.returned() + " of " + figures.assignments() + " returned, " + figures.late() + " of these late; "
                + excused + " with nothing to return; " + figures.notReturned() + " never came";
    }

    private static Table grades(CombinedReport report) {
        Table table = Table.of(
                "How the cases were graded",
                Cell.of("Grade"),
                Cell.of("By the agencies").asNumber(),
                Cell.of("By the meeting").asNumber());
        for (GradeMeaning grade : report.about().scale()) {
            table = table.row(
                    Cell.of(grade.name()),
                    Cell.number(report.figures().gradesBefore().getOrDefault(grade.code(), 0)),
                    Cell.number(report.figures().gradesAfter().getOrDefault(grade.code(), 0)));
        }
        return table;
    }

    private static List<String> findings(CombinedReport report, FindingKind kind) {
        return report.findings().getOrDefault(kind, List.of()).stream()
                .map(BoardSummary::finding)
                .toList();
    }

    private static String finding(ReportedFinding finding) {
        String where = finding.pseudonym() == null ? "" : finding.pseudonym() + ": ";
        return BoardWords.shortened(where + finding.text());
    }

    /** What is outside the theme and about another agency worries too; the board does not care for the kinds. */
    private static List<String> worries(CombinedReport report) {
        List<String> worries = new ArrayList<>(findings(report, FindingKind.DEVELOPMENT));
        worries.addAll(findings(report, FindingKind.OUTSIDE_THEME));
        worries.addAll(findings(report, FindingKind.ABOUT_ANOTHER_AGENCY));
        return worries;
    }

    private static String concerns(ConcernCounts counts) {
        if (counts == null) {
            return null;
        }
        return counts.raised() == 0
                ? "No immediate concern about a child was raised."
                : BoardWords.count(counts.raised(), "immediate concern", "immediate concerns")
                        + " about children: " + counts.resolved() + " resolved, " + counts.open() + " open, of these "
                        + counts.overdue() + " overdue.";
    }

    private static String agreement(CombinedReport report) {
        CombinedReport.KeyFigures figures = report.figures();
        int compared = figures.unanimous() + figures.spread();
        if (compared == 0) {
            return "Nothing was graded by two agencies, so there was nothing to compare.";
        }
        return "Agencies graded " + figures.spread() + " of " + compared
                + " things differently before the meeting. The meeting agreed to differ on " + figures.agreedToDiffer()
                + "; " + BoardWords.count(figures.dissents(), "dissent is", "dissents are") + " kept with the reason.";
    }

    /** Agreed to differ first, then those that straddle Good, then the widest. */
    private static List<String> disagreements(CombinedReport report) {
        Map<String, String> names =
                report.about().scale().stream().collect(Collectors.toMap(GradeMeaning::code, GradeMeaning::name));
        return report.disagreements().stream()
                .sorted(Comparator.<Disagreement, Boolean>comparing(d -> d.outcome() != DecisionKind.AGREED_TO_DIFFER)
                        .thenComparing(d -> !d.straddlesGood())
                        .thenComparing(Disagreement::distance, Comparator.reverseOrder()))
                .map(d -> disagreement(d, names))
                .toList();
    }

    private static String disagreement(Disagreement d, Map<String, String> names) {
        String grades = d.grades().stream()
                .map(given -> given.agency() + " " + names.getOrDefault(given.grade(), given.grade()))
                .collect(Collectors.joining(", "));
        String outcome = d.outcome() == DecisionKind.AGREED_TO_DIFFER
                ? "Agreed to differ: " + dissents(d)
                : "Agreed: " + names.getOrDefault(d.grade(), "no common grade") + ".";
        return d.pseudonym() + ", " + d.title() + ": " + grades + ". " + BoardWords.shortened(outcome);
    }

    private static String dissents(Disagreement d) {
        return d.dissents().isEmpty()
                ? BoardWords.shortened(d.reason())
                : d.dissents().stream()
                        .map(dissent -> dissent.agency() + " – " + dissent.reason())
                        .collect(Collectors.joining("; "));
    }

    private static Part part(List<String> all) {
        int more = all.size() - MOST;
        return new Part(
                all.subList(0, Math.min(MOST, all.size())),
                more > 0 ? "And " + more + " more in the whole report." : null);
    }

    private static Doing doing(PartnershipId partnership, ActionView action) {
        return new Doing(
                BoardWords.shortened(action.text()),
                Addresses.in(partnership, "actions", action.id()),
                action.ownerName() + ", " + action.agencyName(),
                London.day(action.deadline()),
                ActionTag.of(action.state()),
                action.overdue());
    }
}

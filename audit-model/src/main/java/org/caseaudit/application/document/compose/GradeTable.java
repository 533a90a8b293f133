package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;

/** Grades counted before and after the meeting: a chart, and the same as a table. Nothing where nobody graded. */
final class GradeTable {
    private static final String BEFORE = "Agencies before the meeting";
    private static final String AFTER = "The meeting, one per case";
    private static final List<Integer> WIDTHS = List.of(40, 30, 30);

    private final Telling telling;
    private final String what;
    private final Map<String, Integer> before;
    private final Map<String, Integer> after;

    GradeTable(Telling telling, String what, Map<String, Integer> before, Map<String, Integer> after) {
        this.telling = telling;
        this.what = what;
        this.before = before;
        this.after = after;
    }

    List<Block> blocks() {
        return isEmpty() ? List.of() : List.of(chart(), table());
    }

    boolean isEmpty() {
        return before.values().stream().allMatch(n -> n == 0)
                && after.values().stream().allMatch(n -> n == 0);
    }

    private Block.BarChart chart() {
        List<String> names = grades().stream().map(GradeMeaning::name).toList();
        String alternative = "Bar chart. " + what + ". " + words(BEFORE, before) + " " + words(AFTER, after)
                + " The table below has the same numbers.";
        return new Block.BarChart(alternative, names, List.of(series(BEFORE, before), series(AFTER, after)));
    }

    private String words(String name, Map<String, Integer> counts) {
        return grades().stream()
                .map(g -> g.name() + " " + count(counts, g))
                .collect(Collectors.joining(", ", name + ": ", "."));
    }

    private Block.Series series(String name, Map<String, Integer> counts) {
        return new Block.Series(
                name, grades().stream().map(g -> count(counts, g)).toList());
    }

    Block.Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (GradeMeaning grade : grades()) {
            rows.add(List.of(
                    grade.name(), Integer.toString(count(before, grade)), Integer.toString(count(after, grade))));
        }
        return new Block.Table("Grades: " + what, List.of("Grade", BEFORE, AFTER), rows, WIDTHS);
    }

    private static int count(Map<String, Integer> counts, GradeMeaning grade) {
        return counts.getOrDefault(grade.code(), 0);
    }

    private List<GradeMeaning> grades() {
        return telling.report().about().scale();
    }
}

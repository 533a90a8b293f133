package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.figures.AgreementFigures.CaseAgreement;
import org.caseaudit.domain.report.CombinedReport;

/** In which cases the agencies were of one mind before the meeting: a chart, and the same as a table. */
final class AgreementByCase {
    private static final String SAME = "Same grade";
    private static final String DIFFERENT = "Different grades";
    private static final List<Integer> WIDTHS = List.of(25, 25, 25, 25);

    /** More bars than these cannot be told apart on a page; the table has them all. */
    private static final int MOST_CASES_DRAWN = 20;

    private final List<Line> lines = new ArrayList<>();

    /** How many practice areas of a case, the case as a whole among them, were graded how. */
    private record Line(String pseudonym, int same, int different, int notCompared) {}

    AgreementByCase(CombinedReport report) {
        for (int i = 0; i < report.cases().size(); i++) {
            int place = i;
            List<CaseAgreement> areas = report.agreement().stream()
                    .map(area -> area.figures().perCase().get(place))
                    .toList();
            int compared = (int) areas.stream().filter(a -> a.pairs() > 0).count();
            int same = (int)
                    areas.stream().filter(a -> a.pairs() > 0 && a.range() == 0).count();
            lines.add(new Line(report.cases().get(i).pseudonym(), same, compared - same, areas.size() - compared));
        }
    }

    /** Nothing where no two agencies graded the same. */
    List<Block> blocks() {
        if (lines.stream().allMatch(line -> line.same() + line.different() == 0)) {
            return List.of();
        }
        return lines.size() > MOST_CASES_DRAWN ? List.of(table()) : List.of(chart(), table());
    }

    private Block.BarChart chart() {
        String words = lines.stream()
                .map(line -> line.pseudonym() + " " + line.same() + " and " + line.different())
                .collect(Collectors.joining(", "));
        return new Block.BarChart(
                "Bar chart. In how many practice areas the agencies gave the same grade and different grades, case by case: "
                        + words + ". The table below has the same numbers.",
                lines.stream().map(Line::pseudonym).toList(),
                List.of(series(SAME, Line::same), series(DIFFERENT, Line::different)));
    }

    private Block.Series series(String name, ToIntFunction<Line> number) {
        return new Block.Series(
                name, lines.stream().map(line -> number.applyAsInt(line)).toList());
    }

    private Block.Table table() {
        return new Block.Table(
                "In how many practice areas the agencies agreed before the meeting, the case as a whole counted as one",
                List.of("Case", SAME, DIFFERENT, "Not graded by two"),
                lines.stream()
                        .map(line -> List.of(
                                line.pseudonym(),
                                Integer.toString(line.same()),
                                Integer.toString(line.different()),
                                Integer.toString(line.notCompared())))
                        .toList(),
                WIDTHS);
    }
}

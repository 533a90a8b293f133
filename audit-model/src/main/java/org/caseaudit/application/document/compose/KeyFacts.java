package org.caseaudit.application.document.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.KeyFigures;

/** The report's figures on one card, for those who read nothing else. */
final class KeyFacts {
    private static final List<Integer> WIDTHS = List.of(36, 64);

    private final Telling telling;

    KeyFacts(Telling telling) {
        this.telling = telling;
    }

    Block.Table table() {
        KeyFigures figures = telling.report().figures();
        return new Block.Table(
                "Key figures",
                List.of("What", "How many"),
                List.of(
                        List.of("Cases and agencies", cases(figures)),
                        List.of("Forms", forms(figures)),
                        List.of("Agreement before the meeting", agreement(figures)),
                        List.of("Kept disagreement", disagreement(figures)),
                        List.of("Concerns", ConcernNumbers.words(telling.report())),
                        List.of("Actions", ReportWords.count(figures.actions(), "action"))),
                WIDTHS);
    }

    private static String cases(KeyFigures figures) {
        return ReportWords.count(figures.cases(), "case") + ", "
                + ReportWords.count(figures.agencies(), "agency", "agencies");
    }

    private static String forms(KeyFigures figures) {
        return figures.returned() + " of " + figures.assignments() + " returned, " + figures.late() + " of them late; "
                + nilReturns(figures) + "; " + figures.notReturned() + " not returned";
    }

    /** The kinds stay apart: they mean different things. */
    private static String nilReturns(KeyFigures figures) {
        return figures.excused().entrySet().stream()
                .map(kind -> kind.getValue() + " " + ReportWords.small(ReportWords.of(kind.getKey())))
                .collect(Collectors.joining(", ", "nil returns: ", ""));
    }

    private static String agreement(KeyFigures figures) {
        return "on " + figures.unanimous() + " of " + ReportWords.count(figures.items(), "item")
                + " all agencies gave the same grade, on " + figures.spread() + " they did not, on "
                + figures.oneAgency() + " only one agency gave a grade";
    }

    private static String disagreement(KeyFigures figures) {
        return "agreed to differ on " + ReportWords.count(figures.agreedToDiffer(), "item") + "; "
                + ReportWords.count(figures.dissents(), "dissent") + " kept with reasons";
    }

    /** The cases as a whole, before and after; nothing where the tool asks for no such grade. */
    List<Block> gradesOfTheCases() {
        KeyFigures figures = telling.report().figures();
        return new GradeTable(telling, "The cases as a whole", figures.gradesBefore(), figures.gradesAfter()).blocks();
    }
}

package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.KeyFigures;

/** Each figure of the card with the rows it counts, so that anybody can count them again. */
final class FigureMeanings {
    private static final List<Integer> WIDTHS = List.of(30, 13, 57);

    private final KeyFigures figures;
    private final List<List<String>> rows = new ArrayList<>();

    FigureMeanings(KeyFigures figures) {
        this.figures = figures;
    }

    Block.Table table() {
        row("Cases", figures.cases(), "children’s cases in the audit");
        row("Agencies", figures.agencies(), "agencies invited to take part");
        row("Forms asked for", figures.assignments(), "one for each case and each agency that knows the child");
        row("Forms returned", figures.returned(), "forms handed in");
        row("Late forms", figures.late(), "of those, handed in after their due date");
        figures.excused()
                .forEach((kind, number) ->
                        row("Nil returns: " + ReportWords.of(kind), number, "forms excused for this reason"));
        row("Not returned", figures.notReturned(), "forms still out when the meeting began");
        row("Items", figures.items(), "practice areas of cases, and cases as a whole, that an agency graded");
        row("Unanimous", figures.unanimous(), "items on which two or more agencies gave the same grade");
        row("Spread", figures.spread(), "items on which two or more agencies did not all give the same grade");
        row("One agency", figures.oneAgency(), "items only one agency graded: nothing confirms or contradicts it");
        row("Agreed to differ", figures.agreedToDiffer(), "items on which the meeting agreed to differ");
        row("Dissents", figures.dissents(), "grades an agency kept against the meeting’s");
        row("Challenges", figures.challenges(), "grades and findings one agency questioned in another’s form");
        figures.findings()
                .forEach((kind, number) ->
                        row("Findings: " + ReportWords.of(kind), number, "findings of this kind in the report"));
        row("Actions", figures.actions(), "actions in the plan");
        return new Block.Table("What each figure counts", List.of("Figure", "Number", "Counts"), rows, WIDTHS);
    }

    private void row(String name, int number, String counts) {
        rows.add(List.of(name, Integer.toString(number), counts));
    }
}

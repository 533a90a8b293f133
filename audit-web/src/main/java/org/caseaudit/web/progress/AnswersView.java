package org.caseaudit.web.progress;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.grading.DepthQueries.DepthView;
import org.caseaudit.application.grading.DepthQueries.NoteView;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Table;

/**
 * Where forms that were handed in are thin: something to talk about before the meeting.
 *
 * @param judged by which thresholds
 * @param notes null where nothing is thin
 */
public record AnswersView(String theme, String judged, Table notes) {
    private static final int PER_CENT = 100;

    /** @param titles of the sections, by code */
    static AnswersView of(CycleView cycle, DepthView depth, Map<String, String> titles) {
        String judged = "A text of fewer than " + depth.thresholds().shortText()
                + " characters counts as very short; one of at least "
                + depth.thresholds().copyWords() + " words that is "
                + Math.round(depth.thresholds().alike() * PER_CENT)
                + " per cent the same as another counts as copied. The administrator sets this.";
        return new AnswersView(cycle.theme(), judged, depth.notes().isEmpty() ? null : table(depth.notes(), titles));
    }

    private static Table table(List<NoteView> notes, Map<String, String> titles) {
        return Table.of(
                        "What to talk about",
                        Cell.of("Agency"),
                        Cell.of("Section"),
                        Cell.of("What"),
                        Cell.of("Cases"),
                        Cell.number("Answers"))
                .rows(notes.stream()
                        .map(note -> List.of(
                                Cell.of(note.agencyName()),
                                Cell.of(titles.getOrDefault(note.section(), note.section())),
                                Cell.of(words(note.kind())),
                                Cell.of(String.join(", ", note.pseudonyms())),
                                Cell.number(note.count())))
                        .toList());
    }

    private static String words(DepthKind kind) {
        return switch (kind) {
            case EMPTY -> "Empty: nothing is said in the section";
            case YES_NO_WITHOUT_EVIDENCE -> "A tick without evidence";
            case VERY_SHORT -> "Very short";
            case COPIED -> "Copied from another form";
            case GRADED_WITHOUT_REASON -> "Graded without a reason";
            case GRADED_BUT_EMPTY -> "Graded, but nothing stands behind it";
        };
    }
}

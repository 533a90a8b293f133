package org.caseaudit.web.grading;

import org.caseaudit.application.grading.SaveEntry.AnswerSide;
import org.caseaudit.application.grading.SaveEntry.GradeSide;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.TypedText;

/** Two changed the same entry: what stands there now, and what both began from. */
record Conflict(EntryText theirs, EntryText original) {
    static Conflict of(Stale stale) {
        return new Conflict(text(stale.theirs()), text(stale.original()));
    }

    private static EntryText text(Object side) {
        if (side instanceof AnswerSide answer) {
            return new EntryText(answer.value(), answer.evidence());
        }
        if (side instanceof GradeSide grade) {
            return new EntryText(grade.grade(), grade.reason());
        }
        throw new IllegalStateException("A conflict without sides");
    }

    /** Whether two texts are the same to whoever sees them in a page. */
    static boolean same(EntryText one, EntryText other) {
        return typed(one).equals(typed(other));
    }

    private static EntryText typed(EntryText text) {
        return new EntryText(TypedText.of(text.content()), TypedText.of(text.grounds()));
    }
}

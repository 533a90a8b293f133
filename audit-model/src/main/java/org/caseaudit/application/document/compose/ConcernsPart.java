package org.caseaudit.application.document.compose;

import java.util.List;
import org.caseaudit.application.document.content.Block;

/** Immediate concerns, as counts only. */
final class ConcernsPart implements Part {
    private final Telling telling;

    ConcernsPart(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String title() {
        return "Immediate concerns";
    }

    @Override
    public List<Block> blocks() {
        return List.of(
                new Block.Labelled("In this audit:", ConcernNumbers.words(telling.report()) + "."),
                new Block.Paragraph(
                        "Whoever sees that a child may not be safe raises a concern at once, without waiting"
                                + " for the meeting. It goes to a named manager and is followed until it is resolved. What it was"
                                + " about is a matter of those who act on it."));
    }
}

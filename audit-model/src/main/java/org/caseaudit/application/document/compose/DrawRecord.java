package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.HowDrawn;

/** How the cases were drawn: in a sentence for everybody, with the record of the draw for those who know the cases. */
final class DrawRecord {
    private static final List<Integer> RECORD_WIDTHS = List.of(26, 74);
    private static final List<Integer> STRATA_WIDTHS = List.of(40, 20, 20, 20);
    private static final List<Integer> REPLACED_WIDTHS = List.of(16, 16, 44, 24);

    private final HowDrawn drawn;
    private final boolean byCase;

    DrawRecord(Telling telling) {
        this.drawn = telling.report().sample().drawn();
        this.byCase = telling.byCase();
    }

    /** Nothing for cases that were chosen. */
    List<Block> blocks() {
        if (drawn == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(drawn.sentence()));
        if (byCase) {
            blocks.add(strata());
            if (!drawn.replaced().isEmpty()) {
                blocks.add(replaced());
            }
            drawn.givenUp()
                    .forEach(givenUp -> blocks.add(new Block.Labelled(
                            "Given up on " + LondonTime.moment(givenUp.at()) + ":", givenUp.reason())));
            blocks.add(record());
        }
        return blocks;
    }

    private Block.Table strata() {
        return new Block.Table(
                "Where the cases were drawn from",
                List.of("Group", "On the list", "Drawn", "Of these good or better"),
                drawn.strata().stream()
                        .map(s -> List.of(
                                s.stratum(),
                                Integer.toString(s.eligible()),
                                Integer.toString(s.drawn()),
                                s.good() == null ? "–" : s.good().toString()))
                        .toList(),
                STRATA_WIDTHS);
    }

    private Block.Table replaced() {
        return new Block.Table(
                "Drawn cases that gave way to a reserve",
                List.of("Case", "Replaced by", "Because", "When"),
                drawn.replaced().stream()
                        .map(r -> List.of(
                                ReportWords.orDash(r.pseudonym()),
                                ReportWords.orDash(r.by()),
                                ReportWords.orDash(r.reason()),
                                LondonTime.moment(r.at())))
                        .toList(),
                REPLACED_WIDTHS);
    }

    private Block.Table record() {
        return new Block.Table(
                "The record of the draw, with which anybody who has the list can draw again",
                List.of("What", "Recorded"),
                List.of(
                        List.of("Checksum of the list", drawn.frameHash()),
                        List.of("List fixed on", LondonTime.moment(drawn.frozenAt())),
                        List.of("Seed", drawn.seed()),
                        List.of("Seed from", drawn.seedSource() == null ? "this system" : drawn.seedSource()),
                        List.of("Drawn on", LondonTime.moment(drawn.drawnAt())),
                        List.of("Size, and fewest of a group", drawn.size() + ", " + drawn.minimum())),
                RECORD_WIDTHS);
    }
}

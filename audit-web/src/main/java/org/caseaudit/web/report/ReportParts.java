package org.caseaudit.web.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.document.compose.ReportDocument;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;

/**
 * A composed report part by part, for {@code report/parts.jte}: the same words as in the documents, on a page. The title
 * page is left out, because the page round it says which issue it is.
 */
public record ReportParts(List<Part> parts) {
    /** One part. @param id where links lead */
    public record Part(String id, String title, List<Block> blocks) {
        /** The same as plain lines, for comparing. */
        List<String> lines() {
            return blocks.stream().flatMap(Part::lines).toList();
        }

        private static Stream<String> lines(Block block) {
            if (block instanceof Block.Heading heading) {
                return Stream.of(heading.text());
            }
            if (block instanceof Block.Paragraph paragraph) {
                return paragraph.text().lines();
            }
            if (block instanceof Block.Labelled labelled) {
                return (labelled.label() + " " + labelled.text()).lines();
            }
            if (block instanceof Block.Quotation quotation) {
                return ("“" + quotation.text() + "” " + quotation.by()).lines();
            }
            if (block instanceof Block.Notice notice) {
                return notice.text().lines();
            }
            if (block instanceof Block.Bullets bullets) {
                return bullets.items().stream();
            }
            return block instanceof Block.Table table
                    ? table.rows().stream().map(row -> table.caption() + ": " + String.join(" · ", row))
                    : Stream.empty(); // a picture says what the table beside it says
        }
    }

    /** Everything, as those read it who may read the cases. */
    static ReportParts of(CombinedReport report) {
        return of(report, Edition.RESTRICTED);
    }

    public static ReportParts of(CombinedReport report, Edition edition) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = null;
        for (Block block : ReportDocument.of(report, edition, Issue.draft("", Instant.EPOCH))
                .blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                blocks = new ArrayList<>();
                parts.add(new Part(id(heading.text()), heading.text(), blocks));
            } else if (blocks != null) {
                blocks.add(block);
            }
        }
        return new ReportParts(parts);
    }

    private static String id(String title) {
        return "part-"
                + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }
}

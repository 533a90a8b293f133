package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.caseaudit.application.document.content.Mark;
import org.junit.jupiter.api.Test;

class HtmlToPdfTest {
    static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");

    static Document document(List<Block> blocks) {
        Mark mark = new Mark(
                "Exampleshire Safeguarding \"Partnership\"; } @page { margin: 0 }",
                "Combined report: Neglect \\ </style><b>",
                "RESTRICTED. Grades by case.",
                "Version 2, signed off on 2 March 2026 at 09:00",
                "0123456789abcdef".repeat(4),
                false);
        return new Document(mark, "Multi-agency case audit", MADE, Layout.FLOWING, blocks);
    }

    private static byte[] pdf(Block... blocks) {
        return new HtmlToPdf().write(document(List.of(blocks))).bytes();
    }

    @Test
    void document_isAccessible_andSaysWhatItIsOnEachPage() {
        byte[] pdf = pdf(
                new Block.Title("Neglect", "Is life better for the child?"),
                new Block.Notice("For those at the table."),
                new Block.Contents(),
                new Block.NewPage(),
                new Block.Heading(2, "1 Summary"),
                new Block.Paragraph("In short.\n\nThe second paragraph."),
                new Block.Heading(3, "1.1 Grades"),
                new Block.BarChart(
                        "Bar chart: Good 3 before, 5 after.",
                        List.of("Good", "Requires improvement"),
                        List.of(
                                new Block.Series("Agencies before the meeting", List.of(3, 2)),
                                new Block.Series("Meeting", List.of(5, 0)))),
                new Block.Table("Grades", List.of("Grade", "Count"), List.of(List.of("Good", "3")), List.of(70, 30)),
                new Block.Labelled("Outcome:", "Agreed."),
                new Block.Bullets(List.of("One", "Two")),
                new Block.Quotation("I was cold.", "A child"),
                new Block.Heading(2, "2 Annex"),
                new Block.Paragraph("The end."));

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.pages(pdf))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "Combined report: Neglect \\ </style><b>",
                                "RESTRICTED. Grades by case.",
                                "Version 2, signed off on 2 March 2026 at 09:00",
                                "0123456789abcdef".repeat(4),
                                "Exampleshire Safeguarding \"Partnership\""));
        assertThat(PdfExamination.text(pdf))
                .contains("In short.", "The second paragraph.", "Outcome: Agreed.", "I was cold.", "Requires");
    }
}

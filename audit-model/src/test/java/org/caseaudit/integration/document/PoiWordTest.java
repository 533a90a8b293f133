package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PoiWordTest {
    private static byte[] word(Block... blocks) {
        return new PoiWord().write(HtmlToPdfTest.document(List.of(blocks)));
    }

    @Test
    void pieces_areWhatWordKnows() {
        byte[] word = word(
                new Block.Title("Neglect", "Combined report"),
                new Block.Heading(2, "1 Summary"),
                new Block.Heading(3, "Cases"),
                new Block.Heading(4, "C01"),
                new Block.Paragraph("In short."),
                new Block.Notice("Restricted."),
                new Block.Bullets(List.of("One")),
                new Block.Quotation("I was cold.", "A child"),
                new Block.Labelled("Outcome:", "Agreed."),
                new Block.Table("Grades", List.of("Grade", "Count"), List.of(List.of("Good", "3")), List.of(70, 30)));

        assertThat(WordExamination.paragraphs(word))
                .containsExactly(
                        "Title: Neglect",
                        "Subtitle: Combined report",
                        "Heading1: 1 Summary",
                        "Heading2: Cases",
                        "Heading3: C01",
                        "Normal: In short.",
                        "Notice: Restricted.",
                        "ListBullet: One",
                        "Quote: I was cold.",
                        "Quote: A child",
                        "Normal: Outcome: Agreed.",
                        "Caption: Grades");
        assertThat(WordExamination.tablesAndHeads(word)).containsExactly(1L, 1L);
        assertThat(WordExamination.text(word)).contains("RESTRICTED. Grades by case.", "0123456789abcdef");
        assertThat(WordExamination.everything(word)).contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void charts_areVectors_withPixelsAndWordsBesides() {
        byte[] word = word(new Block.BarChart(
                "Good 3 before, 5 after.", List.of("Good"), List.of(new Block.Series("Before", List.of(3)))));

        assertThat(WordExamination.alternatives(word)).containsExactly("Good 3 before, 5 after.");
        assertThat(WordExamination.everything(word)).contains("svgBlip", "<svg");
    }

    @Test
    void hostileContent_staysComplete() {
        String words = "Nobody asked the child why. ".repeat(720) + "theverylastword";
        byte[] word = word(
                new Block.Title("<w:p>&amp;\u0000\u0007\uD83D\uFFFE", ""),
                new Block.Paragraph(words),
                new Block.Paragraph("مرحبا بالعالم"),
                new Block.Paragraph("हिन्दी 中文 👨‍👩‍👧 🤖"),
                new Block.Table("Long", List.of("A", "B"), List.of(List.of(words, "")), List.of(50, 50)));

        assertThat(WordExamination.text(word))
                .contains("<w:p>&amp;", "theverylastword", "مرحبا بالعالم", "हिन्दी 中文 👨‍👩‍👧 🤖");
        assertThat(WordExamination.everything(word)).contains("<w:bidi/>", "<w:rtl/>");
    }

    @Test
    void properties_nameNobodyAndNoLibrary() {
        assertThat(WordExamination.everything(word(new Block.Title("T", ""))))
                .contains("Exampleshire Safeguarding", "Case Audit", "2026-03-02T09:00:00Z")
                .doesNotContain("Apache", "POI", System.getProperty("user.name") + "<");
    }
}

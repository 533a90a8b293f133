package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.caseaudit.application.document.content.Mark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
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

    @Test
    void hostileContent_leavesTheDocumentCompleteAndAccessible() {
        String words = "Nobody asked the child why. ".repeat(720) + "theverylastword";
        String unbroken = "x".repeat(19_990) + "theveryend";
        byte[] pdf = pdf(
                new Block.Title("Title <b>&amp;\u0000\u202E", ""),
                new Block.Heading(2, "1 <script>alert(1)</script>"),
                new Block.Paragraph(words),
                new Block.Paragraph(unbroken),
                new Block.Bullets(List.of(words, unbroken, "")),
                new Block.Labelled("Label", "\u0007bell \uD83D half \uFFFE none"),
                new Block.Table(
                        "A table with a long cell",
                        List.of("One", "Two"),
                        List.of(List.of(words, unbroken), List.of("", "")),
                        List.of(30, 70)),
                new Block.Table(
                        "A hundred rows",
                        List.of("Case", "Grade"),
                        IntStream.rangeClosed(1, 100)
                                .mapToObj(i -> List.of("C" + i, "row" + i + "end"))
                                .toList(),
                        List.of(30, 70)),
                new Block.BarChart("No grades.", List.of(), List.of()),
                new Block.BarChart(
                        "One long name.",
                        List.of("A grade with a name that is much too long for its bar ".repeat(4)),
                        List.of(new Block.Series("Before", List.of(100_000)))));
        Writers.keep("hostile.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        String text = PdfExamination.text(pdf);
        assertThat(text)
                .contains("<script>alert(1)</script>", "bell", "half", "none")
                .contains("row100end");
        assertThat(occurrences(text, "theverylastword")).isEqualTo(3);
        assertThat(occurrences(text.replace(" ", ""), "theveryend")).isEqualTo(3);
        assertThat(PdfExamination.pages(pdf).toString().replaceAll("[^x]", "").length())
                .as("nothing of a word without spaces runs off the paper")
                .isGreaterThanOrEqualTo(3 * 19_990);
    }

    private static int occurrences(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He said مرحبا to us              | مرحبا                       | Arabic, with its letters joined",
                "She wrote שלום on the wall       | שלום                        | Hebrew",
                "Zażółć gęślą jaźń, Șțefan, Ünal  | Zażółć gęślą jaźń, Șțefan   | letters of Europe",
                "Пожалуйста, помогите             | Пожалуйста                  | Russian",
                "a smile 😀 is there              | 😀                          | a sign the letters have",
                "a robot 🤖 was drawn             | [robot face]                | a sign they lack is named",
                "a family 👨‍👩‍👧 here               | [man][woman][girl]          | joined signs one by one",
                "यह हिन्दी है                       | [U+092F U+0939]             | letters they lack, by number",
                "中文                              | [U+4E2D U+6587]             | letters they lack, by number",
                "a heart ❤️ too                    | ❤                           | without the mark for its look",
            })
    void anyScript_isReadable_orSpelledOut(String written, String read, String story) {
        byte[] pdf = pdf(new Block.Title("Scripts", ""), new Block.Paragraph(written));

        assertThat(PdfExamination.text(pdf)).contains(read);
    }

    @Test
    void textsFromRightToLeft_areAccessible() {
        byte[] pdf = pdf(
                new Block.Title("مرحبا بالعالم", ""),
                new Block.Heading(2, "שלום עולם (abc) 123"),
                new Block.Paragraph("مرحبا بالعالم abc ١٢٣ ".repeat(200)),
                new Block.Bullets(List.of("مرحبا", "abc שלום def")),
                new Block.Table("גדול", List.of("אחד", "Two"), List.of(List.of("مرحبا", "שלום")), List.of(50, 50)));
        Writers.keep("right-to-left.pdf", pdf);

        assertThat(PdfExamination.accessibilityFaults(pdf)).isEmpty();
        assertThat(PdfExamination.text(pdf)).contains("بالعالم", "שלום");
    }

    /** However far down the page it begins. */
    @Test
    void captionOfALongTable_standsWithItsFirstRows() {
        List<Block> blocks = new ArrayList<>();
        for (int table = 10; table < 60; table++) {
            List<List<String>> rows = IntStream.range(0, 30 + table % 17)
                    .mapToObj(row -> List.of("row " + row, "x"))
                    .toList();
            if (table % 2 == 0) {
                blocks.add(new Block.BarChart(
                        "Bars.", List.of("Good"), List.of(new Block.Series("Agencies", List.of(table)))));
            }
            blocks.add(new Block.Table("Caption " + table, List.of("Head", "Other"), rows, List.of(50, 50)));
            blocks.add(new Block.Paragraph("A line between."));
        }
        List<String> pages = PdfExamination.pages(pdf(blocks.toArray(Block[]::new)));

        for (int table = 10; table < 60; table++) {
            String caption = "Caption " + table;
            assertThat(pages)
                    .filteredOn(page -> page.contains(caption))
                    .isNotEmpty()
                    .allMatch(page -> page.substring(page.indexOf(caption)).contains("row "));
        }
    }

    @Test
    void draft_saysSoOnEachPage() {
        Mark mark = new Mark("P", "Combined report: Neglect", "RESTRICTED", "Draft of today", "", true);
        Document draft = new Document(
                mark,
                "S",
                MADE,
                Layout.FLOWING,
                List.of(new Block.Title("T", ""), new Block.NewPage(), new Block.Paragraph("Page two.")));

        assertThat(PdfExamination.pages(new HtmlToPdf().write(draft).bytes()))
                .hasSize(2)
                .allSatisfy(page ->
                        assertThat(page).contains("DRAFT", "Draft of today").doesNotContain("Checksum"));
    }

    @Test
    void properties_nameNobodyAndNoLibrary() {
        assertThat(PdfExamination.properties(pdf(new Block.Title("T", ""))))
                .contains("exampleshire safeguarding", "case audit", "20260302090000")
                .doesNotContain("openhtml", "pdfbox", System.getProperty("user.name"));
    }
}

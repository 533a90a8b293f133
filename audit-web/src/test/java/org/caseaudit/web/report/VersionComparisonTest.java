package org.caseaudit.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.report.ReportParts.Part;
import org.caseaudit.web.report.VersionComparison.Line;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;

/** What changed is told line by line, under the part it is in, whatever number the part has. */
class VersionComparisonTest {
    private static Part part(String title, String... lines) {
        return new Part(
                "part",
                title,
                Stream.of(lines).map(line -> (Block) new Block.Paragraph(line)).toList());
    }

    @Test
    void changedLines_areToldUnderTheirPart() {
        ReportParts before = new ReportParts(
                List.of(part("1 Summary", "Help came late.", "Two children."), part("2 Plan", "Ring back.")));
        ReportParts after = new ReportParts(List.of(
                part("1 Summary", "Help came in time.", "Two children."),
                part("2 Voices", "She was heard."),
                part("3 Plan", "Ring back.")));

        VersionComparison comparison = VersionComparison.of(before, after);

        assertThat(comparison.same()).containsExactly("Plan");
        assertThat(comparison.changed())
                .containsExactly(
                        new VersionComparison.Changed(
                                "Summary",
                                List.of(new Line(false, "Help came late."), new Line(true, "Help came in time."))),
                        new VersionComparison.Changed("Voices", List.of(new Line(true, "She was heard."))));
    }

    @Test
    void markupInAText_staysText() {
        VersionComparison comparison = VersionComparison.of(
                new ReportParts(List.of(part("1 Summary", "Fine."))),
                new ReportParts(List.of(part("1 Summary", "Fine & <b>well</b>."))));

        assertThat(Rendered.html(
                        Rendered.TEMPLATES.reportCompare(Rendered.page("What changed", FormErrors.NONE), comparison)))
                .contains("Fine &amp; &lt;b&gt;well&lt;/b&gt;.")
                .doesNotContain("&amp;amp;");
    }

    @Test
    void everyKindOfBlock_isShownAndCompared() {
        Part all = new Part(
                "part",
                "1 All",
                List.of(
                        new Block.Heading(3, "A heading"),
                        new Block.Heading(4, "A smaller one"),
                        new Block.Labelled("Reason:", "Because."),
                        new Block.Quotation("I was scared.", "C01"),
                        new Block.Notice("So few say little."),
                        new Block.Bullets(List.of("First")),
                        new Block.Table(
                                "Forms",
                                List.of("Agency", "Asked"),
                                List.of(List.of("Police", "3")),
                                List.of(50, 50))));
        String html = Rendered.html(Rendered.TEMPLATES.reportRead(
                Rendered.page("Neglect", FormErrors.NONE), "Version 1", new ReportParts(List.of(all))));

        for (String words : List.of(
                "A heading", "A smaller one", "Because.", "I was scared.", "So few say little.", "First", "Police")) {
            assertThat(html).contains(words);
            assertThat(String.join("\n", all.lines())).contains(words);
        }
    }
}

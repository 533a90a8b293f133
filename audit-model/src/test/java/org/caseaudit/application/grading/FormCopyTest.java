package org.caseaudit.application.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseaudit.application.grading.FormCopy.AnswerCopy;
import org.caseaudit.application.table.Formulas;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCopyTest {
    private final RunningAudit a = RunningAudit.at(Moment.PLANNED);

    private FormCopy copy() {
        return a.p.use(TakeCopy.class).handle(a.p.police.lead(), a.form(a.shared, a.p.police));
    }

    private List<CSVRecord> rows() {
        String csv = FormCopyCsv.of(copy());
        assertThat(csv).startsWith("\uFEFFcase,");
        try {
            return CSVParser.parse(csv.substring(1), CSVFormat.RFC4180).getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void copy_holdsEverythingWritten_inWords() {
        a.launch();
        a.fill(a.shared, a.p.police)
                .answering(SmallTemplate.GOOD, "The officer sat on the floor.")
                .usually("requires-improvement")
                .complete();
        a.attach(a.shared, a.p.police);
        a.submit(a.shared, a.p.police);

        FormCopy copy = copy();

        assertThat(copy.theme()).isEqualTo("Neglect");
        assertThat(copy.pseudonym()).isEqualTo("C01");
        assertThat(copy.agency()).isEqualTo("Synthetic Police");
        assertThat(copy.auditor()).isEqualTo("Synthetic Police Auditor");
        assertThat(copy.state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(copy.templateVersion()).isEqualTo(1);
        assertThat(copy.sections()).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("The work");
            assertThat(section.grade().grade()).isEqualTo("Requires improvement");
            AnswerCopy seen = section.answers().get(0);
            assertThat(seen.answer()).isEqualTo("Yes");
            assertThat(seen.evidence()).isEqualTo("Entry of 3 November.");
            assertThat(seen.files()).extracting(FormCopy.FileCopy::name).containsExactly("letter.pdf");
            assertThat(seen.written().by()).isEqualTo("Synthetic Police Auditor");
        });
        assertThat(copy.overall().reason()).isNotBlank();
        assertThat(a.p.kept.history.everything().get(0).what()).isEqualTo("form-copied");
    }

    @Test
    void whatIsNoLongerAsked_isInTheCopyAndMarked() {
        a.launch();
        a.fill(a.shared, a.p.police)
                .answering(SmallTemplate.SEEN, "no", "No entry.")
                .answering(SmallTemplate.WHY_NOT, "Nobody went.")
                .answering(SmallTemplate.SEEN, "yes", "Entry of 3 May.");

        assertThat(copy().sections().get(0).answers())
                .filteredOn(answer -> answer.code().equals(SmallTemplate.WHY_NOT))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.asked()).isFalse();
                    assertThat(answer.answer()).isEqualTo("Nobody went.");
                });
    }

    @Test
    void emptyForm_hasARowForEachQuestionShown() {
        a.launch();

        assertThat(rows())
                .extracting(row -> row.get(3))
                .containsExactly(
                        "question",
                        "Question seen",
                        "Question good-practice",
                        "Question more-good-practice",
                        "Question development",
                        "Question outside",
                        "Question others",
                        "Grade",
                        "Grade");
    }

    @Test
    void csv_keepsTextsWhole_withCommasQuotesAndLines() {
        a.launch();
        String text = "She said: \"Stay\", twice.\r\nThen, nothing; 🙂";
        a.fill(a.shared, a.p.police).answering(SmallTemplate.GOOD, text);

        CSVRecord row = rows().get(2);

        assertThat(row.get(0)).isEqualTo("C01");
        assertThat(row.get(1)).isEqualTo("Synthetic Police");
        assertThat(row.get(4)).isEqualTo(text);
        assertThat(row.get(7)).isEqualTo("Synthetic Police Auditor");
        assertThat(row.get(8)).as("London time").isEqualTo("2026-03-02 09:00");
    }

    @Test
    void csv_holdsNoFormula_whateverSomebodyWrote() {
        a.launch();
        a.fill(a.shared, a.p.police)
                .answering(SmallTemplate.SEEN, "yes", "@SUM(A1)")
                .answering(SmallTemplate.GOOD, "=HYPERLINK(\"https://example.org\",\"here\")");

        assertThat(rows())
                .allSatisfy(row -> assertThat(row.toList())
                        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
        assertThat(rows().get(1).get(5)).isEqualTo("'@SUM(A1)");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+44, '+44",
                "-5, '-5",
                "@x, '@x",
                "\"\tx\", \"'\tx\"",
                "\"\rx\", \"'\rx\"",
                "\"\nx\", \"'\nx\"",
                "＝1, '＝1",
                "a=1, a=1",
                "'already, 'already",
            })
    void cell_beginsNoFormula(String written, String kept) {
        assertThat(Formulas.harmless(written)).isEqualTo(kept);
    }

    @Test
    void cell_thatIsEmpty_staysEmpty() {
        assertThat(Formulas.harmless("")).isEmpty();
        assertThat(Formulas.harmless(null)).isNull();
    }
}

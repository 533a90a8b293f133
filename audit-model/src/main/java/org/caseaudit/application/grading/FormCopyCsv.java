package org.caseaudit.application.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.caseaudit.application.grading.FormCopy.AnswerCopy;
import org.caseaudit.application.grading.FormCopy.FileCopy;
import org.caseaudit.application.grading.FormCopy.GradeCopy;
import org.caseaudit.application.grading.FormCopy.SectionCopy;
import org.caseaudit.application.grading.FormCopy.Written;
import org.caseaudit.application.table.Formulas;
import org.caseaudit.domain.assignment.Assignment;

/**
 * A copy as a table for a spreadsheet: UTF-8 with a byte order mark, without which Excel takes it for another encoding, and
 * one row for each question and each grade.
 */
public final class FormCopyCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String[] HEADER = {
        "case",
        "agency",
        "section",
        "question",
        "answer or grade",
        "evidence or reason",
        "files",
        "written by",
        "written at"
    };
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Assignment.ZONE);

    private final FormCopy copy;
    private final CSVPrinter out;

    private FormCopyCsv(FormCopy copy, CSVPrinter out) {
        this.copy = copy;
        this.out = out;
    }

    public static String of(FormCopy copy) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            out.printRecord((Object[]) HEADER);
            new FormCopyCsv(copy, out).write();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes whatever is written", e);
        }
        return text.toString();
    }

    /** A name that says which form it is and nothing about a child. */
    public static String fileName(FormCopy copy) {
        return copy.pseudonym() + " " + copy.agency() + ".csv";
    }

    private void write() throws IOException {
        for (SectionCopy section : copy.sections()) {
            for (AnswerCopy answer : section.answers()) {
                String question = answer.asked() ? answer.question() : answer.question() + " (no longer asked)";
                String files = answer.files().stream().map(FileCopy::name).collect(Collectors.joining("; "));
                row(section.title(), question, answer.answer(), answer.evidence(), files, answer.written());
            }
            if (section.grade() != null) {
                grade(section.title(), section.grade());
            }
        }
        if (copy.overall() != null) {
            grade("The case as a whole", copy.overall());
        }
    }

    private void grade(String section, GradeCopy grade) throws IOException {
        row(section, "Grade", grade.grade(), grade.reason(), "", grade.written());
    }

    private void row(String section, String question, String content, String grounds, String files, Written written)
            throws IOException {
        String by = written == null ? "" : written.by();
        String at = written == null ? "" : at(written.at());
        Object[] cells = {copy.pseudonym(), copy.agency(), section, question, content, grounds, files, by, at};
        out.printRecord(Arrays.stream(cells)
                .map(cell -> Formulas.harmless((String) cell))
                .toArray());
    }

    private static String at(Instant moment) {
        return AT.format(moment);
    }
}

package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.document.compose.ReportDocument;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word document is opened by another program than the one that wrote it. Skipped where LibreOffice is not installed. */
@Tag("slow")
class LibreOfficeTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final int MINUTES = 3;

    @TempDir
    Path directory;

    @Test
    void everyHeadingAndTable_isThereAfterConversion() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
        Issue issue = Issue.draft("Synthetic Safeguarding Partnership", Instant.parse("2026-05-04T10:00:00Z"));
        byte[] word =
                Writers.word().write(ReportDocument.of(UniqueWordsAudit.of(3).content(), Edition.RESTRICTED, issue));
        Files.write(directory.resolve("report.docx"), word);

        String html = converted();

        long headings = WordExamination.paragraphs(word).stream()
                .filter(p -> p.startsWith("Heading"))
                .count();
        assertThat(headings).isGreaterThan(20);
        assertThat(times(html, "<h[1-6]\\b")).isGreaterThanOrEqualTo(headings);
        assertThat(times(html, "<table\\b"))
                .isEqualTo(WordExamination.tablesAndHeads(word).get(0));
        assertThat(times(html, "<thead\\b")).as("heads repeated on each page").isPositive();
        assertThat(times(html, "<li\\b")).isPositive();
    }

    private String converted() throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "html",
                        "--outdir",
                        directory.toString(),
                        directory.resolve("report.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("LibreOffice ends")
                .isTrue();
        return Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8);
    }

    private static long times(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}

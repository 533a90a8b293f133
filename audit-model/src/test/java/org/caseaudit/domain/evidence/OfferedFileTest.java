package org.caseaudit.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.SampleFiles.docx;
import static org.caseaudit.testing.SampleFiles.docxWithMacros;
import static org.caseaudit.testing.SampleFiles.joined;
import static org.caseaudit.testing.SampleFiles.jpeg;
import static org.caseaudit.testing.SampleFiles.odt;
import static org.caseaudit.testing.SampleFiles.pdf;
import static org.caseaudit.testing.SampleFiles.png;
import static org.caseaudit.testing.SampleFiles.text;
import static org.caseaudit.testing.SampleFiles.xlsx;
import static org.caseaudit.testing.SampleFiles.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfferedFileTest {
    private static final FileLimit ONE_MEGABYTE = new FileLimit(1);

    private static OfferedFile offered(String name, byte[] content) {
        return OfferedFile.checked(name, FileBytes.of(content), ONE_MEGABYTE);
    }

    static Stream<Arguments> genuine() {
        return Stream.of(
                arguments("a letter", "letter.pdf", pdf(), FileType.PDF),
                arguments("a screenshot", "screen.PNG", png(), FileType.PNG),
                arguments("a photo", "photo.jpg", jpeg(), FileType.JPEG),
                arguments("a photo from another camera", "photo.jpeg", jpeg(), FileType.JPEG),
                arguments("minutes", "minutes.docx", docx(), FileType.DOCX),
                arguments("a register", "register.xlsx", xlsx(), FileType.XLSX),
                arguments("minutes from LibreOffice", "minutes.odt", odt(), FileType.ODT),
                arguments(
                        "notes with umlauts and emoji",
                        "notes.txt",
                        text("Müller saw her. 🙂\r\n\tTwice.\n"),
                        FileType.TXT),
                arguments("notes with a byte order mark", "notes.txt", text("\uFEFFSeen."), FileType.TXT),
                arguments("a table", "visits.csv", text("day,seen\n2026-03-01,yes\n"), FileType.CSV),
                arguments("a table with a formula in it: text", "visits.csv", text("=1+1,2\n"), FileType.CSV),
                arguments("markup as text stays text", "page.txt", text("<script>alert(1)</script>"), FileType.TXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("genuine")
    void genuineFile_isTaken(String story, String name, byte[] content, FileType type) {
        assertThat(offered(name, content).type()).isEqualTo(type);
    }

    static Stream<Arguments> hostile() throws Exception {
        byte[] archive = zip(Map.of("run.class", "cafebabe"));
        byte[] utf16 = "Seen.".getBytes(StandardCharsets.UTF_16);
        byte[] latin = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        byte[] program = joined(text("MZ"), new byte[200]);
        return Stream.of(
                arguments("nothing in it", "empty.pdf", new byte[0], "empty"),
                arguments("a program", "setup.exe", program, "not taken"),
                arguments("a program behind two endings", "letter.pdf.exe", program, "not taken"),
                arguments("a program renamed", "letter.pdf", program, "not PDF"),
                arguments("a mail", "mail.eml", text("From: a@b\n\nHello"), "not taken"),
                arguments("a page", "page.html", text("<html>"), "not taken"),
                arguments("a drawing that may run scripts", "drawing.svg", text("<svg/>"), "not taken"),
                arguments("no ending", "letter", pdf(), "not taken"),
                arguments("a page renamed", "letter.pdf", text("<html><script>1</script>"), "not PDF"),
                arguments("a PDF cut off", "letter.pdf", text("%PDF-1.4\n1 0 obj"), "not PDF"),
                arguments("a PDF that begins later", "letter.pdf", joined(text("GIF89a"), pdf()), "not PDF"),
                arguments("a picture of another type", "photo.png", jpeg(), "not PNG"),
                arguments("only the sign of a picture", "photo.png", Arrays.copyOf(png(), 20), "not PNG"),
                arguments("a picture with something behind it", "photo.png", joined(png(), text("secret")), "not PNG"),
                arguments("a picture renamed", "photo.jpg", png(), "not JPEG"),
                arguments("any archive as a document", "minutes.docx", archive, "not DOCX"),
                arguments("a table as a document", "minutes.docx", xlsx(), "not DOCX"),
                arguments("a document as a table", "register.xlsx", docx(), "not XLSX"),
                arguments("another office's document", "minutes.odt", docx(), "not ODT"),
                arguments("a document with macros", "minutes.docx", docxWithMacros(), "macros"),
                arguments(
                        "a document with a password is no archive",
                        "minutes.docx",
                        text("\u00D0\u00CF\u0011"),
                        "password"),
                arguments("a document cut off", "minutes.docx", Arrays.copyOf(docx(), docx().length - 9), "not DOCX"),
                arguments("a document with something behind it", "minutes.docx", joined(docx(), text("x")), "not DOCX"),
                arguments("a document with something before it", "minutes.docx", joined(text("x"), docx()), "not DOCX"),
                arguments(
                        "a PDF that is an archive too",
                        "letter.pdf",
                        joined(pdf(), joined(archive, text("\n%%EOF"))),
                        "two things"),
                arguments("a photo that is an archive too", "photo.jpg", joined(jpeg(), archive), "two things"),
                arguments("a photo with a PDF in its comment", "photo.jpg", photoWithPdf(), "two things"),
                arguments("a text that is a PDF too", "notes.txt", joined(text("# notes\n"), pdf()), "two things"),
                arguments("a document with a PDF as first entry", "minutes.docx", documentWithPdf(), "two things"),
                arguments("text with a NUL", "notes.txt", text("a\u0000b"), "plain text"),
                arguments("text with an escape", "notes.csv", text("\u001B[2J"), "plain text"),
                arguments("text in UTF-16", "notes.txt", utf16, "plain text"),
                arguments("text in Latin-1", "notes.txt", latin, "UTF-8"),
                arguments("an archive as text", "notes.csv", archive, "plain text"),
                arguments("a byte more than the limit", "notes.txt", new byte[1024 * 1024 + 1], "1 megabytes"));
    }

    /** JPEG comments may hold anything, and readers of PDF look through the first kilobyte. */
    private static byte[] photoWithPdf() {
        byte[] photo = jpeg();
        byte[] comment = joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 30}, Arrays.copyOf(pdf(), 28));
        byte[] start = Arrays.copyOf(photo, 2);
        return joined(joined(start, comment), Arrays.copyOfRange(photo, 2, photo.length));
    }

    private static byte[] documentWithPdf() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("%PDF-1.4", "x");
        entries.put(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        return zip(entries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFile_isRefused_andTheMessageSaysWhatToDo(String story, String name, byte[] content, String message) {
        RuleBroken refusal = ruleBrokenBy(() -> offered(name, content));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("file");
        assertThat(refusal.getMessage()).contains(message);
    }

    @Test
    void fileOfExactlyTheLimit_isTaken() {
        byte[] longText = new byte[1024 * 1024];
        Arrays.fill(longText, (byte) 'a');

        assertThat(offered("long.txt", longText).content().size()).isEqualTo(longText.length);
    }

    @Test
    void archiveThatUnpacksToGigabytes_costsNothing() {
        String zeros = "0".repeat(30_000_000);

        RuleBroken refusal = ruleBrokenBy(() -> offered("bomb.docx", zip(Map.of("[Content_Types].xml", zeros))));

        assertThat(refusal.getMessage()).contains("not DOCX");
    }

    @Test
    void archiveWithTheSameEntryTwice_isRefused() {
        // which of the two counts would be the reader's choice; Java's writer does not make such archives, an attacker
        // does
        byte[] twice = zip(new TreeMap<>(Map.of("[Content_Types].xml", "a", "[Content_Types].xmk", "b")));
        String broken = new String(twice, StandardCharsets.ISO_8859_1).replace(".xmk", ".xml");

        assertThat(ZipArchive.of(broken.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(ZipArchive.of(twice)).isPresent();
    }
}

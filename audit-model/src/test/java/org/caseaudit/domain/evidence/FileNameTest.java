package org.caseaudit.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    static Stream<Arguments> cleaned() {
        return Stream.of(
                arguments("as it is", "Minutes of 3 May.docx", "Minutes of 3 May.docx"),
                arguments("a folder, as old browsers send it", "C:\\Users\\me\\letter.pdf", "letter.pdf"),
                arguments("a way out of the folder", "../../etc/passwd.txt", "passwd.txt"),
                arguments("a line break, to smuggle in a header", "a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"),
                arguments("a NUL, to end the name early", "letter.pdf\u0000.exe", "letter.pdf.exe"),
                arguments("right to left, to hide the ending", "annex\u202Efdp.exe", "annexfdp.exe"),
                arguments("invisible signs", "a\u200Bb\uFEFF.pdf", "ab.pdf"),
                arguments("half a character", "a\uD83D.pdf", "a.pdf"),
                arguments("whole characters stay", "Grüße 🙂.pdf", "Grüße 🙂.pdf"),
                arguments("letters in two pieces become one", "Gru\u0308n.pdf", "Grün.pdf"),
                arguments("signs no Windows takes", "what?<is>|this*\".pdf", "what__is__this__.pdf"),
                arguments("hidden on Unix, blanks round it", "  .letter.pdf. ", "letter.pdf"),
                arguments("blanks in rows", "a \u00A0\t b.pdf", "a \u00A0 b.pdf"),
                arguments("very long, the ending stays", "x".repeat(300) + ".pdf", "x".repeat(116) + ".pdf"),
                arguments("cut between characters", "🙂".repeat(70) + ".pdf", "🙂".repeat(58) + ".pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleaned")
    void name_isCleaned(String story, String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "...", "folder/", "\u0000\u202E"})
    void nameOfNothing_isRefused(String given) {
        assertThat(ruleBrokenBy(() -> FileName.of(given)).getMessage()).contains("no name");
    }
}

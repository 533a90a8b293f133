package org.caseaudit.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileUploadTest {
    private static String misread(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("plain", "letter.pdf", "letter.pdf"),
                arguments("sent in UTF-8, read as Latin-1", misread("Grüße 🙂.pdf"), "Grüße 🙂.pdf"),
                arguments("read right, in Latin-1", "Grüße.pdf", "Grüße.pdf"),
                arguments("read right, beyond Latin-1", "Żółw.pdf", "Żółw.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void name_isReadAsItWasMeant(String story, String received, String meant) {
        assertThat(FileUpload.utf8(received)).isEqualTo(meant);
    }
}

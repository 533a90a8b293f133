package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentFormTest {
    private static final String TYPE = "multipart/form-data; boundary=----Web.Kit+1";
    private static final String DISPOSITION = "Content-Disposition: form-data; name=";

    private static String body(String... parts) {
        StringBuilder body = new StringBuilder();
        for (String part : parts) {
            body.append("------Web.Kit+1\r\n").append(part).append("\r\n");
        }
        return body.append("------Web.Kit+1--\r\n").toString();
    }

    static Stream<Arguments> bodies() {
        String token = DISPOSITION + "\"_csrf\"\r\n\r\nthe-token";
        String file = DISPOSITION + "\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF";
        return Stream.of(
                Arguments.of("the token before the file, as browsers send it", TYPE, body(token, file), "the-token"),
                Arguments.of("the token alone", TYPE, body(token), "the-token"),
                Arguments.of(
                        "the boundary in quotes",
                        "multipart/form-data; charset=utf-8; boundary=\"----Web.Kit+1\"",
                        body(token),
                        "the-token"),
                Arguments.of(
                        "a part with its type",
                        TYPE,
                        body(DISPOSITION + "\"_csrf\"\r\nContent-Type: text/plain\r\n\r\nthe-token"),
                        "the-token"),
                Arguments.of(
                        "a name without quotes, as some clients write it",
                        TYPE,
                        body(DISPOSITION + "_csrf\r\n\r\nthe-token"),
                        "the-token"),
                Arguments.of("an empty token", TYPE, body(DISPOSITION + "\"_csrf\"\r\n\r\n"), ""),
                Arguments.of("the file before the token", TYPE, body(file, token), null),
                Arguments.of("the token only within a file", TYPE, body(file + token), null),
                Arguments.of(
                        "a file that is called the token",
                        TYPE,
                        body(DISPOSITION + "\"_csrf\"; filename=\"x\"\r\n\r\nthe-token"),
                        null),
                Arguments.of(
                        "a field whose name begins so", TYPE, body(DISPOSITION + "\"_csrf2\"\r\n\r\nthe-token"), null),
                Arguments.of("another boundary", "multipart/form-data; boundary=other", body(token), null),
                Arguments.of("no boundary", "multipart/form-data", body(token), null),
                Arguments.of("something before the first boundary", TYPE, "x" + body(token), null),
                Arguments.of("cut off within the token", TYPE, body(token).substring(0, 75), null),
                Arguments.of("nothing", TYPE, "", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void tokenOfAFormWithFiles_isItsFirstPart(String story, String type, String body, String token) {
        assertThat(SentForm.firstPart(type, body).orElse(null)).isEqualTo(token);
    }

    @Test
    void fields_areAllKept_inTheirOrder() {
        FormFields fields = FormFields.parsed("a=1&_csrf=t&a=%C3%BC+%26&empty=&alone&bad=%zz");

        assertThat(fields.first("_csrf")).isEqualTo("t");
        assertThat(fields.byName())
                .containsEntry("a", List.of("1", "ü &"))
                .containsEntry("empty", List.of(""))
                .containsEntry("alone", List.of(""))
                .containsEntry("bad", List.of("%zz"));
        assertThat(fields.first("nothing")).isNull();
    }
}

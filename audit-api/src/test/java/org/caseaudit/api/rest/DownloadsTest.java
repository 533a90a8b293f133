package org.caseaudit.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DownloadsTest {
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("letter.pdf", "filename=\"letter.pdf\"; filename*=UTF-8''letter.pdf"),
                arguments("a letter.pdf", "filename=\"a letter.pdf\"; filename*=UTF-8''a%20letter.pdf"),
                arguments("Grüße.pdf", "filename=\"Gr__e.pdf\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf"),
                arguments("🙂.pdf", "filename=\"_.pdf\"; filename*=UTF-8''%F0%9F%99%82.pdf"),
                arguments("a\"b\\c%41.pdf", "filename=\"a_b_c_41.pdf\"; filename*=UTF-8''a%22b%5Cc%2541.pdf"),
                arguments("a;b='c'.pdf", "filename=\"a;b='c'.pdf\"; filename*=UTF-8''a%3Bb%3D%27c%27.pdf"),
                arguments("a\r\nX: y.pdf", "filename=\"a__X: y.pdf\"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void name_isToldInAsciiAndAsItIs(String name, String told) {
        assertThat(Downloads.disposition(name)).isEqualTo("attachment; " + told);
    }

    @Test
    void file_leavesAsAnAttachmentNobodySniffsAt() throws IOException {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] content = "<script>".getBytes(StandardCharsets.UTF_8);

        new Downloads()
                .writeTo(
                        new Download("page.txt", content),
                        Download.class,
                        Download.class,
                        new Annotation[0],
                        MediaType.APPLICATION_OCTET_STREAM_TYPE,
                        headers,
                        out);

        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Disposition").toString()).startsWith("attachment;");
        assertThat(headers.getFirst("Content-Security-Policy").toString()).contains("sandbox");
    }
}

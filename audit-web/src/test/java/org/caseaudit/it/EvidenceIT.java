package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.ApiAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in, out and away again, as a client sees them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EvidenceIT {
    private static final String AUDITOR = "childrens-social-care-auditor";
    private static final String NOTES = "Zoë said \u201cyes\u201d. \uD83D\uDE42\n";
    private static final int MEGABYTE = 1024 * 1024;

    private static String form() {
        Demo.figures();
        try {
            return Demo.form(AUDITOR, "ASSIGNED");
        } catch (IllegalStateException begun) {
            return Demo.form(AUDITOR, "IN_PROGRESS");
        }
    }

    private static String files(String form) {
        JsonNode shown = Demo.as(AUDITOR).get(form + "/form").orFail().body();
        return form + "/answers/" + shown.at("/sections/0/questions/0/code").asText() + "/files";
    }

    private static ApiAnswer attach(String name, byte[] content) {
        return Demo.as(AUDITOR)
                .request("POST", files(form()))
                .file(name, content)
                .send();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A text of so many bytes. */
    private static byte[] textOf(int bytes) {
        byte[] text = new byte[bytes];
        Arrays.fill(text, (byte) 'a');
        return text;
    }

    private static void assertProblem(ApiAnswer answer, int status, String type, String detail) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(answer.body().get("detail").asText()).contains(detail);
    }

    @Test
    void file_isAttachedListedGivenOutAndRemoved() {
        String form = form();
        ApiAnswer created = Demo.as(AUDITOR)
                .request("POST", files(form))
                .file("Grüße \uD83D\uDE42.txt", utf8(NOTES))
                .send();
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(created.body().get("name").asText()).isEqualTo("Grüße \uD83D\uDE42.txt");
        String file = created.location();
        assertThat(Demo.as(AUDITOR).get(file).orFail().body()).isEqualTo(created.body());
        assertThat(Demo.as(AUDITOR).get(form + "/files").orFail().body().get("items"))
                .contains(created.body());

        ApiAnswer content = Demo.as(AUDITOR).get(file + "/content").orFail();
        assertThat(content.body().asText()).isEqualTo(NOTES);
        assertThat(content.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Gr__e _.txt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%F0%9F%99%82.txt");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Cache-Control")).isEqualTo("no-store");

        assertThat(Demo.as(AUDITOR).request("DELETE", file).send().status()).isEqualTo(428);
        Demo.as(AUDITOR).request("DELETE", file).ifMatch(created.etag()).send().orFail();
        assertThat(Demo.as(AUDITOR).get(file + "/content").status()).isEqualTo(404);
    }

    @Test
    void sameKey_attachesOnce() {
        String address = files(form());
        String key = UUID.randomUUID().toString();
        String first = Demo.as(AUDITOR)
                .request("POST", address)
                .idempotencyKey(key)
                .file("once.txt", utf8("Once."))
                .send()
                .orFail()
                .location();

        assertThat(Demo.as(AUDITOR)
                        .request("POST", address)
                        .idempotencyKey(key)
                        .file("once.txt", utf8("Once."))
                        .send()
                        .orFail()
                        .location())
                .isEqualTo(first);
        assertProblem(
                Demo.as(AUDITOR)
                        .request("POST", address)
                        .idempotencyKey(key)
                        .file("once.txt", utf8("Twice."))
                        .send(),
                422,
                "idempotency-key-reused",
                "new key");
    }

    @Test
    void fileOfTheLimit_isTaken_andALargerOneIsToldTheLimit() {
        ApiAnswer largest = attach("largest.txt", textOf(10 * MEGABYTE));
        assertThat(largest.status()).as(largest.body().toString()).isEqualTo(201);
        assertThat(Demo.as(AUDITOR)
                        .get(largest.location() + "/content")
                        .orFail()
                        .body()
                        .asText())
                .hasSize(10 * MEGABYTE);
        Demo.as(AUDITOR)
                .request("DELETE", largest.location())
                .ifMatch(largest.etag())
                .send()
                .orFail();

        assertProblem(attach("larger.txt", textOf(10 * MEGABYTE + 1)), 422, "invalid", "10 megabytes");
        assertProblem(attach("large.txt", textOf(11 * MEGABYTE)), 413, "too-large", "10 megabytes");
    }

    @Test
    void json_keepsItsOwnLimit() {
        ApiAnswer answer = Demo.as(AUDITOR)
                .request("PUT", files(form()).replaceFirst("/files$", ""))
                .ifMatch("\"0\"")
                .json(Map.of("value", "a".repeat(3 * MEGABYTE)))
                .send();

        assertProblem(answer, 413, "too-large", "2 megabytes");
    }

    @ParameterizedTest(name = "{0} holding {1}: {2}")
    @CsvSource({
        "setup.exe, MZ, not taken",
        "letter.pdf, <html>, not PDF",
        "photo.png, %PDF-1.4 %%EOF, not PNG",
        "minutes.docx, text, not DOCX",
        "letter, text, not taken",
        "empty.txt, '', empty",
    })
    void fileThatIsNotWhatItClaims_isRefused(String name, String content, String message) {
        ApiAnswer answer = attach(name, utf8(content));

        assertProblem(answer, 422, "invalid", message);
        assertThat(answer.body().get("faults").findValuesAsText("field")).containsExactly("file");
    }

    @Test
    void bodyWithoutItsOneFile_isRefused() {
        String address = files(form());

        assertProblem(
                Demo.as(AUDITOR)
                        .request("POST", address)
                        .multipart("other", "a.txt", utf8("a"))
                        .send(),
                400,
                "malformed-body",
                "one part with the name file");
        assertProblem(
                Demo.as(AUDITOR)
                        .request("POST", address)
                        .text(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ntext\r\n--x--\r\n",
                                "multipart/form-data; boundary=x")
                        .send(),
                400,
                "malformed-body",
                "with its name");
        assertProblem(
                Demo.as(AUDITOR).post(address, Map.of("file", "text")), 415, "unsupported-media-type", "multipart");
    }

    @Test
    void foreignFile_looksLikeOneThatDoesNotExist() {
        String file = attach("own.txt", utf8("Ours.")).orFail().location();
        String none = Demo.partnership() + "/files/" + UUID.randomUUID();

        for (String who : new String[] {"schools-auditor", "schools-lead", "chair", "board-1", "administrator"}) {
            for (String what : new String[] {"", "/content"}) {
                ApiAnswer foreign = Demo.as(who).get(file + what);
                ApiAnswer unknown = Demo.as(who).get(none + what);
                assertThat(foreign.status()).as(who + what).isEqualTo(404);
                assertThat(foreign.body().get("detail"))
                        .isEqualTo(unknown.body().get("detail"));
            }
        }
        assertThat(Demo.as("schools-auditor")
                        .request("POST", files(form()))
                        .file("foreign.txt", utf8("Theirs."))
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void restoredAnswer_standsInTheCopy() {
        String form = form();
        String answer = files(form).replaceFirst("/files$", "");
        ApiAnswer now = Demo.as(AUDITOR).get(answer).orFail();
        String first = "=1+1, said the file.";
        ApiAnswer one =
                Demo.as(AUDITOR).put(answer, Map.of("value", first), now.etag()).orFail();
        ApiAnswer two = Demo.as(AUDITOR)
                .put(answer, Map.of("value", "Second thoughts."), one.etag())
                .orFail();

        ApiAnswer restored = Demo.as(AUDITOR)
                .request("POST", answer + "/restore")
                .json(Map.of("revision", one.body().get("revision").asInt()))
                .ifMatch(two.etag())
                .send()
                .orFail();

        assertThat(restored.body().get("value").asText()).isEqualTo(first);
        ApiAnswer csv = Demo.as(AUDITOR).get(form + "/copy.csv").orFail();
        assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"C");
        assertThat(csv.body().asText()).startsWith("\uFEFFcase,").contains("\"'" + first + "\"");
        assertThat(Demo.as(AUDITOR).get(form + "/copy").orFail().body().toString())
                .contains(first);
    }
}

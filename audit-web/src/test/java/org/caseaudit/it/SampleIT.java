package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.dev.ApiAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drawn cases over HTTP: checked from the record by somebody who does not trust it, and brought in as people have them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SampleIT {
    private static final String HEADER = "reference,stratum,ageBand,gender,ethnicity,disability,planType\n";
    private static final String CHILD = ",AGE_5_TO_9,FEMALE,WHITE,NO,CHILD_IN_NEED\n";

    /** Address of the sample of a new planned cycle. */
    private static String planned() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("theme", "A sample to be drawn " + System.nanoTime());
        plan.put("whyNow", "To see how.");
        plan.put("scope", "Invented children.");
        plan.put("keyLines", List.of("Who?"));
        plan.put("windows", Map.of("lookBackFrom", "2025-01-01", "judgeFrom", "2025-07-01", "to", "2025-12-31"));
        plan.put(
                "timetable",
                Map.of(
                        "formsOut", "2026-01-05",
                        "formsDue", "2026-01-26",
                        "meeting", "2026-02-02",
                        "reportDue", "2026-03-02"));
        plan.put("sampleMethod", "DRAWN");
        plan.put("signOffRequired", false);
        return Demo.as("coordinator")
                        .post(Demo.partnership() + "/cycles", plan)
                        .orFail()
                        .location() + "/sample";
    }

    private static ApiAnswer csv(String sample, String csv) {
        return Demo.as("coordinator")
                .request("POST", sample + "/candidates")
                .text(csv, "text/csv")
                .send();
    }

    private static String candidates(int number) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 1; i <= number; i++) {
            csv.append("SYN-")
                    .append(i)
                    .append(i % 2 == 0 ? ",north" : ",south")
                    .append(CHILD);
        }
        return csv.toString();
    }

    private static JsonNode command(String sample, String command, Map<String, ?> body) {
        String etag = Demo.as("coordinator").get(sample).orFail().etag();
        return Demo.as("coordinator")
                .request("POST", sample + "/" + command)
                .json(body)
                .ifMatch(etag)
                .send()
                .orFail()
                .body();
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void demoSample_isDrawnAgainFromItsRecord_byTheScrutineer() throws Exception {
        String cycle = Demo.cycle("OPEN");
        JsonNode list =
                Demo.as("scrutineer").get(cycle + "/sample").orFail().body().at("/lists/0");
        JsonNode draw = list.at("/draws/0");
        String frame = Demo.as("scrutineer")
                .get(cycle + "/sample/frames/1")
                .orFail()
                .body()
                .asText();
        assertThat(sha256(frame)).isEqualTo(list.get("frameHash").asText());
        assertThat(list.get("frozenAt").asText()).isLessThan(draw.get("drawnAt").asText());

        Map<String, List<String>> strata = new LinkedHashMap<>();
        frame.lines()
                .map(line -> line.split("\t"))
                .forEach(line -> strata.computeIfAbsent(line[0], key -> new ArrayList<>())
                        .add(line[1]));
        JsonNode again = Demo.as("schools-auditor")
                .post(
                        "/api/figures/sample",
                        Map.of(
                                "seed", draw.get("seed"),
                                "size", draw.get("size"),
                                "minimum", draw.get("minimum"),
                                "strata",
                                        strata.entrySet().stream()
                                                .map(s -> Map.of("key", s.getKey(), "cases", s.getValue()))
                                                .toList()))
                .orFail()
                .body();
        assertThat(again.get("frameHash")).isEqualTo(list.get("frameHash"));
        List<String> drawn = new ArrayList<>();
        again.get("strata").forEach(s -> s.get("drawn").forEach(id -> drawn.add(id.asText())));
        List<String> recorded = new ArrayList<>();
        draw.get("lots").forEach(lot -> {
            if (lot.get("state").asText().equals("DRAWN")) {
                recorded.add(lot.get("candidate").asText());
            }
        });
        assertThat(recorded).hasSize(3).isEqualTo(drawn);
        assertThat(Demo.as("chair").get(cycle + "/cases").orFail().body().findValuesAsText("pseudonym"))
                .containsExactly("C01", "C02", "C03");
    }

    @Test
    void record_isHiddenFromAgenciesAndBoard_andWhoTheChildrenAreFromTheScrutineerToo() {
        String sample = Demo.cycle("OPEN") + "/sample";
        for (String who : List.of("schools-auditor", "schools-lead", "board-1", "administrator")) {
            for (String address : List.of(sample, sample + "/frames/1", sample + "/candidates")) {
                assertThat(Demo.as(who).get(address).status())
                        .as(who + " " + address)
                        .isEqualTo(404);
            }
        }
        assertThat(Demo.as("scrutineer").get(sample + "/candidates").status()).isEqualTo(404);
        assertThat(Demo.as("coordinator")
                        .get(sample + "/candidates")
                        .orFail()
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(24);
        assertThat(Demo.as("scrutineer").get(sample).orFail().body().toString())
                .doesNotContain("SYN-")
                .doesNotContain("Synthetic Candidate");
    }

    @Test
    void brokenList_isRefusedLineByLine_andNothingIsImported() {
        String sample = planned();
        ApiAnswer refused = csv(
                sample,
                HEADER + "SYN-1,north" + CHILD + "SYN-1,north" + CHILD
                        + "SYN-2,north\nSYN-3,north,nine,FEMALE,WHITE,NO,X\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("faults").findValuesAsText("field"))
                .containsExactly("line 3", "line 4", "line 5", "line 5");
        assertThat(refused.body().toString()).doesNotContain("SYN-").doesNotContain("nine");
        assertThat(csv(sample, "reference,school\nSYN-1,x\n")
                        .body()
                        .get("faults")
                        .findValuesAsText("message"))
                .anyMatch(message -> message.startsWith("column 2 is unknown"));
        ApiAnswer json = Demo.as("coordinator")
                .post(sample + "/candidates", Map.of("candidates", List.of(Map.of("reference", "SYN-1"))));
        assertThat(json.status()).isEqualTo(422);
        assertThat(json.body().get("faults").findValuesAsText("field")).containsExactly("candidates[0].details");
        assertThat(Demo.as("coordinator").get(sample).status())
                .as("nothing is there")
                .isEqualTo(404);
    }

    @Test
    void wholeWay_fromListToCases_andOverAgain() {
        String sample = planned();
        ApiAnswer listed = csv(sample, candidates(12));
        assertThat(listed.status()).isEqualTo(201);
        assertThat(listed.location()).isEqualTo(sample);
        ApiAnswer tooEarly = Demo.as("coordinator")
                .request("POST", sample + "/draw")
                .json(Map.of("size", 4, "minimum", 1))
                .ifMatch(listed.etag())
                .send();
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body().get("type").asText()).isEqualTo("/problems/illegal-transition");

        command(sample, "freeze", Map.of());
        JsonNode drawn =
                command(sample, "draw", Map.of("size", 4, "minimum", 1)).at("/lists/0/draws/0");
        assertThat(drawn.get("seed").asText()).matches("[0-9a-f]{64}");
        assertThat(Demo.as("coordinator")
                        .request("POST", sample + "/draw")
                        .json(Map.of("size", 4, "minimum", 1, "reason", "Too late."))
                        .ifMatch(listed.etag())
                        .send()
                        .status())
                .as("somebody read it before it was drawn")
                .isEqualTo(412);

        String cases = sample.replace("/sample", "/cases");
        JsonNode first = Demo.as("coordinator").get(cases).orFail().body().at("/items/0");
        command(sample, "replace", Map.of("caseFile", first.get("id"), "reason", "No agency knows the child."));
        assertThat(Demo.as("coordinator").get(cases).orFail().body().findValuesAsText("pseudonym"))
                .containsExactly("C02", "C03", "C04", "C05");

        command(sample, "start-over", Map.of("reason", "The list was too old."));
        assertThat(Demo.as("coordinator")
                        .get(cases)
                        .orFail()
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
        csv(sample, candidates(6)).orFail();
        command(sample, "freeze", Map.of());
        JsonNode record = command(
                sample,
                "draw",
                Map.of("size", 2, "minimum", 0, "seed", "6 2 5 3", "seedSource", "Dice in the meeting"));
        assertThat(record.get("lists")).hasSize(2);
        assertThat(record.at("/lists/0/givenUpReason").asText()).isEqualTo("The list was too old.");
        assertThat(last(record.get("lists")).at("/draws/0/seedSource").asText()).isEqualTo("Dice in the meeting");

        assertErasedWithTheCycle(sample);
    }

    private static void assertErasedWithTheCycle(String sample) {
        String cycle = sample.replace("/sample", "");
        Demo.as("chair")
                .request("POST", cycle + "/abandon")
                .json(Map.of("reason", "It was a test.", "approver", "Synthetic Board Chair"))
                .ifMatch(Demo.as("chair").get(cycle).orFail().etag())
                .send()
                .orFail();
        assertThat(Demo.as("chair").get(sample + "/candidates").status()).isEqualTo(404);
        assertThat(Demo.as("chair").get(sample).orFail().body().get("lists")).hasSize(2);
    }
}

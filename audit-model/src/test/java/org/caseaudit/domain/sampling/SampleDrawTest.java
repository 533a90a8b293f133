package org.caseaudit.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.domain.Vectors;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDrawTest {
    private static final String FILE = "sampling.json";

    private static List<String> texts(JsonNode array) {
        return Vectors.stream(array).map(JsonNode::asText).toList();
    }

    private static List<Stratum> strata(JsonNode frame) {
        Map<String, List<String>> strata = new LinkedHashMap<>();
        for (JsonNode line : frame) {
            strata.computeIfAbsent(line.path("stratum").asText(), key -> new ArrayList<>())
                    .add(line.path("id").asText());
        }
        return strata.entrySet().stream()
                .map(stratum -> new Stratum(stratum.getKey(), stratum.getValue()))
                .toList();
    }

    private static SampleDraw drawn(JsonNode vector) {
        return SampleDraw.of(
                vector.path("seed").asText(),
                vector.path("n").asInt(),
                vector.path("minimum").asInt(),
                strata(vector.path("frame")));
    }

    private static List<String> cases(int number) {
        return IntStream.range(0, number).mapToObj(index -> "C" + index).toList();
    }

    @Nested
    class Vector {
        @ParameterizedTest(name = "{0}")
        @MethodSource("org.caseaudit.domain.sampling.SampleDrawTest#allocations")
        void allocation_isThatOfTheVector(String name, JsonNode vector) {
            Map<String, Integer> sizes = sizes(vector);
            int size = vector.path("n").asInt();
            int minimum = vector.path("minimum").asInt();
            if (vector.has("error")) {
                String field = Map.of("MINIMUM_NOT_FEASIBLE", "minimum", "SAMPLE_LARGER_THAN_FRAME", "size")
                        .get(vector.path("error").asText());
                RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> Allocation.of(sizes, size, minimum));
                assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
            } else {
                Map<String, Integer> expected = new LinkedHashMap<>();
                vector.path("allocation")
                        .properties()
                        .forEach(stratum -> expected.put(
                                stratum.getKey(), stratum.getValue().asInt()));
                assertThat(Allocation.of(sizes, size, minimum)).containsExactlyEntriesOf(expected);
            }
        }

        private static Map<String, Integer> sizes(JsonNode vector) {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            vector.path("strata")
                    .forEach(stratum -> sizes.put(
                            stratum.path("key").asText(), stratum.path("size").asInt()));
            return sizes;
        }

        @ParameterizedTest
        @MethodSource("org.caseaudit.domain.sampling.SampleDrawTest#draws")
        void draw_isThatOfTheVector(JsonNode vector) {
            SampleDraw draw = drawn(vector);

            assertThat(draw.frameHash()).isEqualTo(vector.path("frame_hash").asText());
            assertThat(draw.strata()).hasSize(vector.path("result").size()).allSatisfy(stratum -> {
                JsonNode expected = vector.path("result").path(stratum.key());
                assertThat(stratum.allocation())
                        .isEqualTo(vector.path("allocation").path(stratum.key()).asInt());
                assertThat(stratum.drawn()).isEqualTo(texts(expected.path("selected")));
                assertThat(stratum.reserve()).isEqualTo(texts(expected.path("reserve")));
            });
        }

        @ParameterizedTest
        @MethodSource("org.caseaudit.domain.sampling.SampleDrawTest#tickets")
        void ticket_isThatOfTheVector(JsonNode vector) {
            assertThat(Ticket.of(vector.path("seed").asText(), vector.path("id").asText())
                            .ticket())
                    .isEqualTo(vector.path("sha256").asText());
        }
    }

    static Stream<Arguments> allocations() {
        return Vectors.in(FILE, "allocation")
                .map(vector -> arguments(vector.path("name").asText(), vector));
    }

    static Stream<JsonNode> draws() {
        return Vectors.in(FILE, "draw");
    }

    static Stream<JsonNode> tickets() {
        return Vectors.in(FILE, "tickets");
    }

    @Nested
    class Properties {
        private final Random random = new Random(20261121);

        private List<Stratum> randomStrata() {
            List<Stratum> strata = new ArrayList<>();
            for (int index = 0; index < 1 + random.nextInt(6); index++) {
                int number = index;
                strata.add(new Stratum(
                        "s" + index,
                        cases(random.nextInt(30)).stream()
                                .map(id -> number + "/" + id)
                                .toList()));
            }
            return strata;
        }

        @Test
        void allocation_keepsItsPromises() {
            for (int run = 0; run < 5000; run++) {
                List<Integer> sizes = IntStream.range(0, 1 + random.nextInt(7))
                        .mapToObj(index -> random.nextInt(40))
                        .toList();
                int eligible = sizes.stream().mapToInt(cases -> cases).sum();
                int minimum = random.nextInt(4);
                int least = sizes.stream()
                        .mapToInt(cases -> Math.min(cases, minimum))
                        .sum();
                int size = least + random.nextInt(eligible - least + 1);

                List<Integer> given = allocate(sizes, size, minimum);

                assertThat(given.stream().mapToInt(cases -> cases).sum()).isEqualTo(size);
                for (int one = 0; one < sizes.size(); one++) {
                    assertThat(given.get(one)).isBetween(Math.min(sizes.get(one), minimum), sizes.get(one));
                    if (minimum == 0 && eligible > 0) { // the quota rule
                        assertThat(Math.abs((double) size * sizes.get(one) / eligible - given.get(one)))
                                .isLessThan(1);
                    }
                    for (int other = 0; other < sizes.size(); other++) {
                        if (sizes.get(one) > sizes.get(other)) {
                            assertThat(given.get(one)).isGreaterThanOrEqualTo(given.get(other));
                        }
                    }
                }
            }
        }

        private static List<Integer> allocate(List<Integer> sizes, int size, int minimum) {
            Map<String, Integer> strata = new LinkedHashMap<>();
            sizes.forEach(cases -> strata.put("s" + strata.size(), cases));
            return List.copyOf(Allocation.of(strata, size, minimum).values());
        }

        @Test
        void draw_doesNotDependOnTheOrderInWhichCasesAreSent() {
            for (int run = 0; run < 50; run++) {
                List<Stratum> strata = randomStrata();
                int size = strata.stream()
                                .mapToInt(stratum -> stratum.cases().size())
                                .sum()
                        / 2;
                List<Stratum> shuffled = new ArrayList<>();
                strata.forEach(stratum -> {
                    List<String> cases = new ArrayList<>(stratum.cases());
                    Collections.shuffle(cases, random);
                    shuffled.add(new Stratum(stratum.key(), cases));
                });
                Collections.shuffle(shuffled, random);

                SampleDraw draw = SampleDraw.of("seed", size, 0, strata);
                SampleDraw other = SampleDraw.of("seed", size, 0, shuffled);

                assertThat(other.frameHash()).isEqualTo(draw.frameHash());
                assertThat(other.strata()).containsExactlyInAnyOrderElementsOf(draw.strata());
            }
        }

        @Test
        void withdrawnCase_isReplacedByTheFirstReserve_andNothingElseChanges() {
            List<String> all = cases(30);
            StratumDraw draw = SampleDraw.of("seed", 6, 1, List.of(new Stratum("all", all)))
                    .strata()
                    .get(0);
            List<String> without = new ArrayList<>(all);
            without.remove(draw.drawn().get(2));

            StratumDraw again = SampleDraw.of("seed", 6, 1, List.of(new Stratum("all", without)))
                    .strata()
                    .get(0);

            List<String> expected = new ArrayList<>(draw.drawn());
            expected.remove(2);
            expected.add(draw.reserve().get(0));
            assertThat(again.drawn()).isEqualTo(expected);
            assertThat(again.reserve())
                    .isEqualTo(draw.reserve().subList(1, draw.reserve().size()));
        }

        @Test
        void everyCase_isDrawnAboutEquallyOften() {
            int draws = 4000;
            List<Stratum> strata = List.of(new Stratum("all", cases(20)));
            Map<String, Long> times = IntStream.range(0, draws)
                    .mapToObj(seed -> SampleDraw.of("seed-" + seed, 5, 0, strata))
                    .flatMap(draw -> draw.strata().get(0).drawn().stream())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));

            double expected = draws * 5 / 20.0;
            double chiSquare = times.values().stream()
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            assertThat(times).hasSize(20);
            assertThat(chiSquare).isLessThan(43.8); // the .999 quantile for 19 degrees of freedom
        }
    }

    @Nested
    class Refusals {
        private static List<String> faults(String seed, Integer size, Integer minimum, List<Stratum> strata) {
            return catchThrowableOfType(RuleBroken.class, () -> SampleDraw.of(seed, size, minimum, strata))
                    .faults()
                    .stream()
                    .map(fault -> fault.field() + " " + fault.message())
                    .toList();
        }

        @Test
        void everyFaultOfTheFrame_isNamedAtOnce() {
            List<Stratum> strata = Arrays.asList(
                    new Stratum("north", Arrays.asList("N-1", "N-2", "N-1", null, " N-3", "")),
                    null,
                    new Stratum("north", List.of("S-1", "N-2")),
                    new Stratum(null, null),
                    new Stratum(
                            "we\tst", List.of("W-1\n", "e\u0301", "x\uD800", "\u00A0", "W\u200B1", "9".repeat(101))));

            assertThat(faults("seed", 3, 1, strata))
                    .containsExactly(
                            "strata[0].cases[2] is the same as strata[0].cases[0]",
                            "strata[0].cases[3] is missing",
                            "strata[0].cases[4] is not normalised: it must have no spaces around it and be in Unicode"
                                    + " form NFC",
                            "strata[0].cases[5] is empty",
                            "strata[1] is missing",
                            "strata[2].key is the same as strata[0].key",
                            "strata[2].cases[1] is the same as strata[0].cases[1]",
                            "strata[3].key is missing",
                            "strata[3].cases is missing",
                            "strata[4].key holds a line break, tab or another invisible character",
                            "strata[4].cases[0] holds a line break, tab or another invisible character",
                            "strata[4].cases[1] is not normalised: it must have no spaces around it and be in Unicode"
                                    + " form NFC",
                            "strata[4].cases[2] holds a line break, tab or another invisible character",
                            "strata[4].cases[3] is empty",
                            "strata[4].cases[4] holds a line break, tab or another invisible character",
                            "strata[4].cases[5] is longer than 100 characters");
        }

        @Test
        void missingMembers_areNamed() {
            assertThat(faults(null, null, null, null))
                    .containsExactly("seed is missing", "size is missing", "minimum is missing", "strata is missing");
        }

        @ParameterizedTest(name = "{0} of 5 and 2 cases, at least {1}: {3}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "8  | 0  | size is 8, but only 7 cases are eligible                   | beyond the frame",
                    "3  | 2  | minimum is 2, which takes 4 cases; the size is 3           | infeasible minima",
                    "0  | 1  | minimum is 1, which takes 2 cases; the size is 0           | nothing and yet one of each",
                    "-1 | 0  | size is -1, but must be a whole number from 0 to 10000     | nonsense",
                    "3  | -1 | minimum is -1, but must be a whole number from 0 to 10000  | nonsense",
                })
        void sizes_areRefused_whenTheFrameCannotGiveThem(int size, int minimum, String fault, String story) {
            List<Stratum> strata = List.of(
                    new Stratum("a", cases(5)), new Stratum("b", List.of("x", "y")), new Stratum("c", List.of()));

            assertThat(faults("seed", size, minimum, strata)).containsExactly(fault);
        }

        @ParameterizedTest
        @CsvSource({"'a\nb'", "'a\rb'", "'a\tb'"})
        void seed_isRefused_whenItHoldsALineBreak(String seed) {
            assertThat(faults(seed, 1, 0, List.of(new Stratum("a", cases(5)))))
                    .containsExactly("seed holds a line break, tab or another invisible character");
        }

        @Test
        void frame_isRefusedWithOneFault_whenItsSizeIsAbsurd() {
            assertThat(faults("seed", 1, 0, List.of())).containsExactly("strata has 0 strata, but must have 1 to 200");
            assertThat(faults("seed", 1, 0, Collections.nCopies(201, null)))
                    .containsExactly("strata has 201 strata, but must have 1 to 200");
            assertThat(faults("seed", 1, 0, List.of(new Stratum("a", Collections.nCopies(10_001, "same")))))
                    .containsExactly("strata has 10001 cases, but may have at most 10000");
        }
    }

    /** The commands of the guide, as they stand there, in a shell. */
    @Test
    void guide_drawsTheSameSampleByHand(@TempDir Path directory) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        assumeThat(Path.of("/usr/bin/sha256sum")).exists();
        JsonNode vector = draws().findFirst().orElseThrow();
        SampleDraw draw = drawn(vector);
        StringBuilder frame = new StringBuilder();
        vector.path("frame")
                .forEach(line -> frame.append(line.path("stratum").asText())
                        .append('\t')
                        .append(line.path("id").asText())
                        .append('\n'));
        Files.writeString(directory.resolve("frame.txt"), frame);
        List<String> commands = Arrays.stream(Files.readString(Path.of("..", "docs", "redraw-a-sample.md"))
                        .split("```", -1))
                .filter(block -> block.startsWith("sh\n"))
                .map(block -> block.substring(3))
                .toList();

        List<String> lines =
                shell(String.join("", commands), vector.path("seed").asText(), directory);

        assertThat(lines.get(0)).isEqualTo(draw.frameHash());
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(draw.strata().stream()
                        .flatMap(stratum -> stratum.tickets().stream()
                                .map(ticket -> stratum.key() + "\t" + ticket.ticket() + "\t" + ticket.id()))
                        .toList());
    }

    private static List<String> shell(String commands, String seed, Path directory)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", commands)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().put("SEED", seed);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}

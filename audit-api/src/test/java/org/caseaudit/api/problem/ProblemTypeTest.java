package org.caseaudit.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTypeTest {
    private static final Path MODEL = Path.of("../audit-model/src/main/java");

    /** A refusal being made; the first argument is its code, or a choice between codes. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:new RuleBroken|super)\\(\\s*([^,;()]+(?:\\(\\)[^,;()]*)?),");

    /** A code in that argument: written out, or a constant of this class or another. */
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+)\"|\\b(?:(\\w+)\\.)?([A-Z][A-Z_]+)\\b");

    @Test
    void slugs_areDistinctAndPlain() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void statuses_areErrors() {
        assertThat(ProblemType.values()).allMatch(type -> type.status() >= 400 && type.status() < 600);
    }

    /** Every code with which the model refuses, read from its sources, where a constant still has its name. */
    static Set<String> codes() throws IOException {
        Map<String, String> sources;
        try (Stream<Path> files = Files.walk(MODEL)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(ProblemTypeTest::className, ProblemTypeTest::text));
        }
        Set<String> codes = new TreeSet<>();
        sources.forEach((type, source) -> REFUSAL.matcher(source)
                .results()
                .flatMap(refusal -> CODE.matcher(refusal.group(1)).results())
                .forEach(code -> codes.add(value(code, type, sources))));
        return codes;
    }

    private static String value(MatchResult code, String type, Map<String, String> sources) {
        if (code.group(1) != null) {
            return code.group(1);
        }
        String owner = code.group(2) == null ? type : code.group(2);
        Matcher constant =
                Pattern.compile("String " + code.group(3) + " = \"([a-z-]+)\";").matcher(sources.get(owner));
        assertThat(constant.find()).as(owner + "." + code.group(3)).isTrue();
        return constant.group(1);
    }

    /** Simple names are enough: those that refuse have different ones. */
    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void codes_areFoundHoweverTheyAreWritten() throws IOException {
        assertThat(codes())
                .contains(RuleBroken.INVALID, RuleBroken.CONFLICT, "not-found", "blank-over-text")
                .contains(CloseCycle.ACTIONS_OPEN, CloseCycle.CONCERNS_OPEN, Challenge.OF_OWN);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeOfTheModel_hasItsType(String code) {
        assertThat(ProblemType.ofCode(code).slug()).isEqualTo(code);
    }
}

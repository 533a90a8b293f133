package org.caseaudit.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.ProductClasses;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every use case and query × every role × every moment of an audit, compared with {@code access/matrix.txt}. A hole in
 * it would show one agency another's grades before the meeting, or somebody who a child is.
 */
@Execution(ExecutionMode.CONCURRENT)
class AccessTest {
    private static final Map<String, Attempt> ATTEMPTS = Attempts.all();

    /** One line of the matrix. */
    private record Row(String attempt, List<Moment> moments, Map<Who, Outcome> outcomes) {}

    /** The worlds it tries things in are shared from cell to cell, so one after the other. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicContainer> matrix() {
        Map<String, List<DynamicTest>> byAttempt = new LinkedHashMap<>();
        Worlds worlds = new Worlds();
        for (Row row : rows()) {
            for (Moment moment : row.moments()) {
                row.outcomes()
                        .forEach((who, outcome) -> byAttempt
                                .computeIfAbsent(row.attempt(), a -> new ArrayList<>())
                                .add(DynamicTest.dynamicTest(
                                        name(who, moment, outcome),
                                        () -> assertThat(worlds.tryOut(ATTEMPTS.get(row.attempt()), moment, who))
                                                .as(row.attempt() + " by " + who + " at " + moment)
                                                .isEqualTo(outcome))));
            }
        }
        return byAttempt.entrySet().stream().map(e -> DynamicContainer.dynamicContainer(e.getKey(), e.getValue()));
    }

    private static String name(Who who, Moment moment, Outcome outcome) {
        return camel(who) + "_at" + capital(camel(moment)) + "_" + camel(outcome);
    }

    private static String camel(Enum<?> constant) {
        String words = Arrays.stream(constant.name().split("_"))
                .map(w -> capital(w.toLowerCase(Locale.ROOT)))
                .reduce("", String::concat);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Test
    void matrix_hasEveryUseCaseAtEveryMoment() {
        Set<String> written = new HashSet<>();
        rows().forEach(row -> row.moments()
                .forEach(m -> assertThat(written.add(row.attempt() + " " + m))
                        .as("written twice: " + row.attempt() + " " + m)
                        .isTrue()));
        Set<String> needed = new HashSet<>();
        for (String useCase : useCases()) {
            Subject.of(useCase).moments().forEach(m -> needed.add(useCase + " " + m));
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(needed);
    }

    /** Commands by the name of their class, queries by class and method. */
    private static List<String> useCases() {
        return ProductClasses.ALL.stream()
                .filter(c -> c.isAnnotatedWith(UseCase.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .map(AccessTest::name)
                .toList();
    }

    private static String name(JavaMethod method) {
        String useCase = method.getOwner().getSimpleName();
        return useCase.endsWith("Queries") ? useCase + "." + method.getName() : useCase;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHidden_cannotBeToldFromWhatDoesNotExist(Moment moment) {
        RunningAudit audit = RunningAudit.at(moment);
        for (Attempt attempt : ATTEMPTS.values()) {
            Subject subject = Subject.of(attempt.name());
            if (!subject.mayBeHidden() || !subject.moments().contains(moment)) {
                continue;
            }
            for (Who who : Who.values()) {
                Actor actor = who.in(audit.p);
                String shown = refusal(ATTEMPTS.get(subject.query()), audit, actor);
                if (!shown.isEmpty()) {
                    assertThat(refusal(attempt, audit, actor))
                            .as(attempt.name() + " by " + who)
                            .isEqualTo(refusal(attempt, audit.imagined(), actor))
                            .isNotEmpty();
                }
            }
        }
    }

    /** The words of a NotFound; empty when anything else came of it. */
    private static String refusal(Attempt attempt, RunningAudit audit, Actor actor) {
        try {
            attempt.by(audit, actor);
            return "";
        } catch (NotFound refusal) {
            return refusal.getMessage();
        }
    }

    /** Reuses a running audit, with what an attempt needs first, as long as nothing changed it. */
    private static final class Worlds {
        private final Map<String, RunningAudit> untouched = new HashMap<>();

        Outcome tryOut(Attempt attempt, Moment moment, Who who) {
            String key = moment + " " + (attempt.needsNothingFirst() ? "" : attempt.name());
            RunningAudit audit = untouched.computeIfAbsent(key, k -> {
                RunningAudit fresh = RunningAudit.at(moment);
                attempt.before().accept(fresh);
                return fresh;
            });
            Outcome outcome = Outcome.of(() -> attempt.by(audit, who.in(audit.p)));
            if (outcome == Outcome.SUCCEEDS && !attempt.isQuery()) {
                untouched.remove(key);
            }
            return outcome;
        }
    }

    // ---- reading the matrix

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Who> columns = List.of(Who.values());
        for (String line : matrixText().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.strip().split("\\s+");
            assertThat(cells).as(line).hasSize(columns.size() + 2);
            Map<Who, Outcome> outcomes = new EnumMap<>(Who.class);
            for (Who who : columns) {
                outcomes.put(who, Outcome.of(cells[who.ordinal() + 2]));
            }
            rows.add(new Row(cells[0], moments(cells[1]), outcomes));
        }
        return rows;
    }

    /** {@code OPEN..REPORTING} or {@code OPEN..REPORTING,ABANDONED}. */
    private static List<Moment> moments(String cell) {
        List<Moment> moments = new ArrayList<>();
        for (String part : cell.split(",")) {
            String[] ends = part.split("\\.\\.");
            Moment first = Moment.valueOf(ends[0]);
            Moment last = Moment.valueOf(ends[ends.length - 1]);
            Arrays.stream(Moment.values())
                    .filter(m -> m.compareTo(first) >= 0 && m.compareTo(last) <= 0)
                    .forEach(moments::add);
        }
        return moments;
    }

    private static String matrixText() {
        try (var file = AccessTest.class.getResourceAsStream("/access/matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

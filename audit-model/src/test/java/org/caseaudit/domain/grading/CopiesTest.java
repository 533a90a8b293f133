package org.caseaudit.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
    private record Written(int form, Set<String> runs) {}

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 3)));
        }
        return runs;
    }

    /** Few words and few changes, so that many texts are just alike enough and as many just not. */
    private static List<Written> texts(Copies<Integer> copies, Random random) {
        List<Written> texts = new ArrayList<>();
        List<List<String>> patterns = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<String> words = new ArrayList<>();
            if (i % 3 == 0) {
                for (int w = 0; w < 12 + random.nextInt(40); w++) {
                    words.add("w" + random.nextInt(25));
                }
                patterns.add(words);
            } else {
                words.addAll(patterns.get(random.nextInt(patterns.size())));
                for (int change = random.nextInt(4); change > 0; change--) {
                    words.set(random.nextInt(words.size()), "changed" + random.nextInt(3));
                }
            }
            int form = random.nextInt(40);
            copies.add(form, WordNumbers.of(String.join(" ", words)));
            texts.add(new Written(form, runs(words)));
        }
        return texts;
    }

    @ParameterizedTest(name = "alike from {0}")
    @ValueSource(doubles = {0.5, 0.7, 0.8, 0.95, 1})
    void found_isWhatComparingAllWithAllFinds(double alike) {
        for (int seed = 0; seed < 4; seed++) {
            Copies<Integer> copies = new Copies<>(alike);
            List<Written> texts = texts(copies, new Random(seed));

            BitSet actual = copies.found();

            BitSet expected = new BitSet();
            for (int i = 0; i < texts.size(); i++) {
                expected.set(i, hasTwin(texts.get(i), texts, alike));
            }
            assertThat(actual).isEqualTo(expected);
            assertThat(expected.cardinality()).isBetween(1, texts.size() - 1);
        }
    }

    private static boolean hasTwin(Written text, List<Written> texts, double alike) {
        return texts.stream().filter(other -> other.form() != text.form()).anyMatch(other -> {
            Set<String> shared = new HashSet<>(text.runs());
            shared.retainAll(other.runs());
            int all = text.runs().size() + other.runs().size() - shared.size();
            return (double) shared.size() / all >= alike;
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"one two three", "the child was seen alone and what she said was written down"})
    void textThatStandsTwiceInOneForm_isNoCopy(String text) {
        Copies<Integer> copies = new Copies<>(0.8);
        copies.add(1, WordNumbers.of(text));
        copies.add(1, WordNumbers.of(text));

        assertThat(copies.found().isEmpty()).isTrue();
    }
}

package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.report.PublishedCounts.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedCountsTest {
    private static final String HIDDEN = "*";
    private static final String WITHHELD = "withheld";

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8         | 8         | every child the same: nobody is singled out",
                "9 5       | 9 5       | nothing small",
                "5 0 6     | 5 6       | a category without a child is not listed",
                "7 3 6     | 7 * *     | the three could be calculated from the total, so the next smallest goes too",
                "12 2 7 8  | 12 * * 8  | only the smallest of the others is needed",
                "7 3 5     | withheld  | three and five add up to eight, as only two fours would, so the seven goes as well",
                "6 2 3 9   | 6 * * 9   | two small ones protect each other",
                "9 1 1 8   | 9 * * *   | two that add up to two are both one, so a third goes",
                "7 1       | withheld  | with two categories nothing is left to show",
                "4 4       | withheld  | nothing is left to show",
                "1 1 1 1 1 | withheld  | five hidden counts of five children are all one",
                "4         | withheld  | fewer than five children are never broken down",
                "2 1 1     | withheld  | fewer than five children are never broken down",
                "5 5 5     | 5 5 5     | five is not small",
                "4 6 6 9   | * * * 9   | of two the same size both go: which one was taken would tell",
                "5 4 4     | withheld  | two that add up to eight are both four, so the five goes as well",
            })
    void smallCounts_areHidden_withWhatWouldGiveThemAway(String counts, String published, String story) {
        assertThat(text(PublishedCounts.ofOneEach(table(numbers(counts))))).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0} of {1} children becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8 3 5 | 8 | 8 * 5    | nothing can be calculated, so only the small one goes",
                "1     | 8 | *        | ",
                "4     | 4 | withheld | of four children each count is small",
                "7 6   | 8 | 7 6      | ",
            })
    void countsOfSeveralEach_areHiddenOneByOne(String counts, int children, String published, String story) {
        assertThat(text(PublishedCounts.ofSeveralEach(table(numbers(counts)), children)))
                .isEqualTo(published);
    }

    /**
     * Somebody who knows the number of children and every line of this rule puts together all tables that would have been
     * published like this one. Whatever is hidden must still have more than one possible value.
     */
    @Test
    void whatIsHidden_staysAmbiguous_inEverySmallTable() {
        int hidden = 0;
        for (int categories = 2; categories <= 5; categories++) {
            for (int children = 1; children <= (categories < 5 ? 24 : 19); children++) {
                hidden += assertAmbiguous(categories, children);
            }
        }
        assertThat(hidden).as("something was hidden and looked at").isGreaterThan(1000);
    }

    private static int assertAmbiguous(int categories, int children) {
        Map<PublishedCounts, List<Set<Integer>>> possible = new HashMap<>();
        for (int[] table : tables(categories, children)) {
            List<Set<Integer>> values = possible.computeIfAbsent(
                    PublishedCounts.ofOneEach(table(table)),
                    p -> Arrays.stream(table)
                            .mapToObj(any -> (Set<Integer>) new HashSet<Integer>())
                            .toList());
            for (int i = 0; i < categories; i++) {
                values.get(i).add(table[i]);
            }
        }
        int looked = 0;
        for (var entry : possible.entrySet()) {
            for (int i = 0; i < categories; i++) {
                if (isHidden(entry.getKey(), "c" + i)) {
                    looked++;
                    assertThat(entry.getValue().get(i))
                            .as(children + " children, " + text(entry.getKey()) + ", category " + i)
                            .hasSizeGreaterThan(1);
                }
            }
        }
        return looked;
    }

    private static boolean isHidden(PublishedCounts published, String category) {
        return published.withheld()
                || published.counts().stream().anyMatch(c -> c.category().equals(category) && c.children() == null);
    }

    /** Every way to put the children into the categories. */
    private static List<int[]> tables(int categories, int children) {
        if (categories == 1) {
            return List.of(new int[] {children});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= children; first++) {
            for (int[] rest : tables(categories - 1, children - first)) {
                int[] table = new int[categories];
                table[0] = first;
                System.arraycopy(rest, 0, table, 1, rest.length);
                all.add(table);
            }
        }
        return all;
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static Map<String, Integer> table(int... counts) {
        Map<String, Integer> table = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            table.put("c" + i, counts[i]);
        }
        return table;
    }

    private static String text(PublishedCounts published) {
        return published.withheld()
                ? WITHHELD
                : published.counts().stream()
                        .map(Count::children)
                        .map(c -> c == null ? HIDDEN : c.toString())
                        .collect(Collectors.joining(" "));
    }
}

package org.caseaudit.domain.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Sha256;

/**
 * All eligible cases, by stratum: what a sample is drawn from.
 *
 * <p>Making one refuses, naming each element, with {@link org.caseaudit.domain.shared.RuleBroken}: no stratum, keys or cases
 * that are missing, empty, not normalised or hold invisible characters, keys or case ids that occur twice, and more than
 * {@link #MOST_STRATA} strata or {@link #MOST_CASES} cases. A stratum without cases is allowed: it gets nothing.
 */
public record Frame(List<Stratum> strata) {
    public static final int MOST_STRATA = 200;
    public static final int MOST_CASES = 10_000;

    public Frame {
        Faults faults = new Faults();
        check(strata, faults);
        faults.throwIfAny("This list of cases cannot be drawn from.");
        strata = List.copyOf(strata);
    }

    /** How many cases are eligible. */
    public int size() {
        return strata.stream().mapToInt(stratum -> stratum.cases().size()).sum();
    }

    /**
     * SHA-256 of the {@link #text}, to be recorded before there is a seed. By hand: {@code LC_ALL=C sort frame.txt |
     * sha256sum}.
     */
    public String hash() {
        return Sha256.of(text());
    }

    /** The lines stratum TAB case LF, sorted by their bytes; independent of the order in which cases were sent. */
    public String text() {
        return strata.stream()
                .flatMap(stratum -> stratum.cases().stream().map(id -> stratum.key() + "\t" + id + "\n"))
                .sorted(FrameLabel.BYTES)
                .collect(Collectors.joining());
    }

    static void check(List<Stratum> strata, Faults faults) {
        if (!faults.present("strata", strata)) {
            return;
        }
        if (strata.isEmpty() || strata.size() > MOST_STRATA) {
            faults.add("strata", "has " + strata.size() + " strata, but must have 1 to " + MOST_STRATA);
            return;
        }
        int cases = strata.stream()
                .mapToInt(stratum -> stratum == null || stratum.cases() == null
                        ? 0
                        : stratum.cases().size())
                .sum();
        if (cases > MOST_CASES) {
            faults.add("strata", "has " + cases + " cases, but may have at most " + MOST_CASES);
            return;
        }
        checkLabels(strata, faults);
    }

    private static void checkLabels(List<Stratum> strata, Faults faults) {
        Map<String, String> keys = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (int index = 0; index < strata.size(); index++) {
            String field = "strata[" + index + "]";
            Stratum stratum = strata.get(index);
            if (!faults.present(field, stratum)) {
                continue;
            }
            checkLabel(field + ".key", stratum.key(), keys, faults);
            if (faults.present(field + ".cases", stratum.cases())) {
                List<String> cases = stratum.cases();
                for (int each = 0; each < cases.size(); each++) {
                    checkLabel(field + ".cases[" + each + "]", cases.get(each), ids, faults);
                }
            }
        }
    }

    private static void checkLabel(String field, String label, Map<String, String> seen, Faults faults) {
        FrameLabel.faultIn(label).ifPresentOrElse(fault -> faults.add(field, fault), () -> {
            String first = seen.putIfAbsent(label, field);
            if (first != null) {
                faults.add(field, "is the same as " + first);
            }
        });
    }
}

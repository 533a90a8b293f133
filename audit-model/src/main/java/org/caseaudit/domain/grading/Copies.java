package org.caseaudit.domain.grading;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Which texts are nearly the same as one in another form, by Jaccard's index of their word triples: shared ÷ all (Broder
 * 1997, resemblance of documents).
 *
 * <p>Forms about one theme share many phrases, so that comparing all texts that share one would take minutes for a hundred
 * thousand answers. Two texts as alike as asked for cannot differ in all of their rarest triples (the prefix filter of
 * Chaudhuri, Ganti and Kaushik 2006): only texts that share one of these are compared, and nothing is missed.
 *
 * @param <F> a form
 */
final class Copies<F> {
    /** What two texts share in runs of three words says how much of one was copied from the other. */
    static final int TRIPLE = 3;

    /** So that rounding never makes the part that is looked at too short. */
    private static final double ROUNDING = 1e-9;

    private final double alike;

    /** The forms in which each set of triples stands; whoever copies word for word is met here already. */
    private final Map<LongBuffer, Set<F>> forms = new HashMap<>();

    /** @param alike the share of triples from which two texts are nearly the same, more than 0 */
    Copies(double alike) {
        this.alike = alike;
    }

    /** What stands for a text when it is asked about later. @param words in lower case, at least three */
    LongBuffer add(F form, List<String> words) {
        LongBuffer triples = triples(words);
        forms.computeIfAbsent(triples, t -> new HashSet<>()).add(form);
        return triples;
    }

    /** Of the texts that were added those that have their like in another form than their own. */
    Set<LongBuffer> found() {
        Map<Long, Integer> commonness = new HashMap<>();
        forms.keySet().forEach(text -> each(text).forEach(triple -> commonness.merge(triple, 1, Integer::sum)));
        Map<Long, List<LongBuffer>> byRareTriple = new HashMap<>();
        for (LongBuffer text : forms.keySet()) {
            for (long triple : rarest(text, commonness)) {
                byRareTriple.computeIfAbsent(triple, t -> new ArrayList<>()).add(text);
            }
        }
        Set<LongBuffer> found = new HashSet<>();
        for (LongBuffer text : forms.keySet()) {
            boolean wordForWord = forms.get(text).size() > 1;
            if (wordForWord || hasTwin(text, rarest(text, commonness), byRareTriple)) {
                found.add(text);
            }
        }
        return found;
    }

    private boolean hasTwin(LongBuffer text, List<Long> rarest, Map<Long, List<LongBuffer>> byRareTriple) {
        return rarest.stream()
                .flatMap(triple -> byRareTriple.get(triple).stream())
                .anyMatch(other -> elsewhere(text, other) && alike(text, other));
    }

    /** All but so many that a text without any of them could not be alike; those that stand in no other text left out. */
    private List<Long> rarest(LongBuffer text, Map<Long, Integer> commonness) {
        int size = text.capacity();
        int enough = size - (int) Math.ceil(alike * size - ROUNDING) + 1;
        return each(text)
                .boxed()
                .sorted(Comparator.<Long>comparingInt(commonness::get).thenComparing(Comparator.naturalOrder()))
                .limit(enough)
                .filter(triple -> commonness.get(triple) > 1)
                .toList();
    }

    private boolean elsewhere(LongBuffer text, LongBuffer other) {
        return text != other
                && !(forms.get(other).size() == 1 && forms.get(other).equals(forms.get(text)));
    }

    private boolean alike(LongBuffer one, LongBuffer other) {
        int shared = shared(one, other);
        return (double) shared / (one.capacity() + other.capacity() - shared) >= alike;
    }

    /** Both are in order. */
    private static int shared(LongBuffer one, LongBuffer other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.capacity() && j < other.capacity()) {
            int order = Long.compare(one.get(i), other.get(j));
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static LongStream each(LongBuffer text) {
        return Arrays.stream(text.array());
    }

    /** All runs of three words, each as a number, because a hundred thousand answers have millions of them. */
    private static LongBuffer triples(List<String> words) {
        long[] numbers = words.stream().mapToLong(Copies::number).toArray();
        long[] all = new long[numbers.length - TRIPLE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = together(together(numbers[i], numbers[i + 1]), numbers[i + 2]);
        }
        return LongBuffer.wrap(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** Depends on the order. */
    private static long together(long first, long second) {
        return (Long.rotateLeft(first, 23) ^ second) * 0x9e3779b97f4a7c15L;
    }

    /** The 64-bit hash FNV-1a: two of ten million triples have the same one once in a hundred thousand audits. */
    private static long number(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

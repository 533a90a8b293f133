package org.caseaudit.domain.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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

    /**
     * Triples whose last bits are the same are counted together, so that millions of them need no more than sixteen megabytes.
     * Which triples of a text are its rarest must only be the same for all texts.
     */
    private static final int MOST_PLACES = 1 << 22;

    /** So that rounding never makes the part that is looked at too short. */
    private static final double ROUNDING = 1e-9;

    private final double alike;
    private final List<Text<F>> texts = new ArrayList<>();

    /** @param alike the share of triples from which two texts are nearly the same, more than 0 */
    Copies(double alike) {
        this.alike = alike;
    }

    /** @param triples in order, each once */
    private record Text<F>(F form, long[] triples) {}

    /** That a text has a rare triple, and the texts before it that have the same. */
    private record Mark(int text, Mark before) {}

    /** {@link #found} numbers the texts from 0 in the order in which they are added. @param words at least three */
    void add(F form, long[] words) {
        texts.add(new Text<>(form, triples(words)));
    }

    /** Of the texts that were added those that have their like in another form than their own. */
    BitSet found() {
        int[] commonness = new int[places()];
        for (Text<F> text : texts) {
            for (long triple : text.triples()) {
                commonness[place(triple, commonness.length)]++;
            }
        }
        int[][] rarest = texts.parallelStream()
                .map(text -> rarest(text.triples(), commonness))
                .toArray(int[][]::new);
        Mark[] marks = new Mark[commonness.length];
        BitSet found = new BitSet(texts.size());
        for (int text = 0; text < rarest.length; text++) {
            for (int place : rarest[text]) {
                compare(text, marks[place], found);
                marks[place] = new Mark(text, marks[place]);
            }
        }
        return found;
    }

    private void compare(int text, Mark others, BitSet found) {
        for (Mark other = others; other != null; other = other.before()) {
            boolean known = found.get(text) && found.get(other.text());
            if (!known && alike(texts.get(text), texts.get(other.text()))) {
                found.set(text);
                found.set(other.text());
            }
        }
    }

    /**
     * The places of all but so many triples that a text without any of them could not be alike; those that stand in no other
     * text left out.
     */
    private int[] rarest(long[] triples, int[] commonness) {
        int enough = triples.length - (int) Math.ceil(alike * triples.length - ROUNDING) + 1;
        long[] ranked = new long[triples.length];
        for (int i = 0; i < ranked.length; i++) {
            int place = place(triples[i], commonness.length);
            ranked[i] = (long) commonness[place] << Integer.SIZE | place;
        }
        Arrays.sort(ranked);
        int alone = 0;
        while (alone < enough && ranked[alone] >> Integer.SIZE == 1) {
            alone++;
        }
        int[] places = new int[enough - alone];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) ranked[alone + i];
        }
        return places;
    }

    private boolean alike(Text<F> one, Text<F> other) {
        if (one.form().equals(other.form())) {
            return false;
        }
        int shared = shared(one.triples(), other.triples());
        return (double) shared / (one.triples().length + other.triples().length - shared) >= alike;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** All runs of three words. */
    private static long[] triples(long[] words) {
        long[] all = new long[words.length - TRIPLE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = together(together(words[i], words[i + 1]), words[i + 2]);
        }
        Arrays.sort(all);
        int count = 1;
        for (int i = 1; i < all.length; i++) {
            if (all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** A power of two, about as many as there are triples. */
    private int places() {
        long triples = texts.stream().mapToLong(text -> text.triples().length).sum();
        return (int) Math.min(MOST_PLACES, Long.highestOneBit(triples + 1) * 2);
    }

    /** Where a triple is counted. */
    private static int place(long triple, int places) {
        return (int) triple & (places - 1);
    }

    /** Depends on the order. */
    private static long together(long first, long second) {
        return (Long.rotateLeft(first, 23) ^ second) * 0x9e3779b97f4a7c15L;
    }
}

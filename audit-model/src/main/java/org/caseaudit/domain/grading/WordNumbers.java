package org.caseaudit.domain.grading;

import java.util.Arrays;

/**
 * The words of a text as numbers, large and small letters alike, because a hundred thousand answers have millions of them.
 * The number is the 64-bit hash FNV-1a: two of ten million words have the same one once in a hundred thousand audits.
 */
final class WordNumbers {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Every second character begins a word at most. */
    private static final int SHORTEST = 2;

    private WordNumbers() {}

    /** In the order of the text; what is neither letter nor digit parts words. */
    static long[] of(String text) {
        long[] words = new long[text.length() / SHORTEST + 1];
        int count = 0;
        long word = BASIS;
        boolean inWord = false;
        int next;
        for (int i = 0; i < text.length(); i += Character.charCount(next)) {
            next = text.codePointAt(i);
            boolean part = Character.isLetterOrDigit(next);
            if (part) {
                word = (word ^ Character.toLowerCase(next)) * PRIME;
            } else if (inWord) {
                words[count++] = word;
                word = BASIS;
            }
            inWord = part;
        }
        if (inWord) {
            words[count++] = word;
        }
        return Arrays.copyOf(words, count);
    }
}

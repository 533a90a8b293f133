package org.caseaudit.integration.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A text as the embedded letters can print it. What they lack is not dropped and not turned into a box: a picture sign is
 * named, letters of a script they do not have are given by their numbers, and the Word version has them as they were typed.
 */
final class PrintableText {
    private static final int JOINER = 0x200D;
    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final BitSet PRINTABLE = printable();

    private PrintableText() {}

    private static BitSet printable() {
        try (TrueTypeFont regular = PdfFonts.regular();
                TrueTypeFont bold = PdfFonts.bold()) {
            CmapLookup inRegular = regular.getUnicodeCmapLookup();
            CmapLookup inBold = bold.getUnicodeCmapLookup();
            BitSet printable = new BitSet();
            for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                if (inRegular.getGlyphId(point) != 0 && inBold.getGlyphId(point) != 0) {
                    printable.set(point);
                }
            }
            printable.set('\n');
            return printable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String text) {
        return text.codePoints().allMatch(PRINTABLE::get) ? text : spelledOut(text);
    }

    private static String spelledOut(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (changesOnlyTheLook(point)) {
                return;
            }
            if (isLetterWithoutGlyph(point)) {
                letters.append(letters.isEmpty() ? "" : " ").append(number(point));
                return;
            }
            endLetters(out, letters);
            if (PRINTABLE.get(point)) {
                out.appendCodePoint(point);
            } else if (Character.getType(point) != Character.FORMAT) {
                out.append('[').append(name(point)).append(']');
            }
        });
        endLetters(out, letters);
        return out.toString();
    }

    private static void endLetters(StringBuilder out, StringBuilder letters) {
        if (!letters.isEmpty()) {
            out.append('[').append(letters).append(']');
            letters.setLength(0);
        }
    }

    private static boolean isLetterWithoutGlyph(int point) {
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
        return !PRINTABLE.get(point) && (Character.isLetterOrDigit(point) || mark);
    }

    /** The joiner of signs, their variants and skin tones: without a picture of their own. */
    private static boolean changesOnlyTheLook(int point) {
        return point == JOINER
                || point >= FIRST_VARIANT && point <= LAST_VARIANT
                || point >= FIRST_SKIN_TONE && point <= LAST_SKIN_TONE;
    }

    /** In words where the platform knows one; signs newer than it are given by their number. */
    private static String name(int point) {
        boolean known = Character.isDefined(point) && Character.getType(point) != Character.PRIVATE_USE;
        return known ? Character.getName(point).toLowerCase(Locale.ROOT) : number(point);
    }

    private static String number(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}

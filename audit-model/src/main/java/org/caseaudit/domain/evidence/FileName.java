package org.caseaudit.domain.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.caseaudit.domain.shared.RuleBroken;

/** A file's name as it is kept and given back: no folder, nothing invisible, nothing a system cannot store. */
public record FileName(String value) {
    private static final int LONGEST = 120;
    private static final String FIELD = "file";

    /** Control and format characters (a right-to-left override hides {@code exe} in {@code annexe.pdf}), halves, breaks. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]";

    private static final String NOT_IN_A_NAME = "[<>:\"|?*]";

    /** The name cleaned. Refuses a name that is missing, or of which nothing is left. */
    public static FileName of(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll(INVISIBLE, "")
                .replaceAll(NOT_IN_A_NAME, "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            throw RuleBroken.field(FIELD, "The file has no name; give it one.");
        }
        return new FileName(shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        int whole = Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut;
        return name.substring(0, whole).strip() + ending;
    }

    /** What stands behind the last dot, in small letters; empty when there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

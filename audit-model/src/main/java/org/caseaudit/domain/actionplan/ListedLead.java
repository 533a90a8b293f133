package org.caseaudit.domain.actionplan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what a list says of an owner names one. Published lists leave the cell empty, write "not clear", or name everybody,
 * which is nobody (Solihull's of 2016-17: 2 of 12).
 */
final class ListedLead {
    private static final Pattern NOBODY = Pattern.compile(
            "(not clear|unclear|not (yet )?(known|agreed|decided|named|assigned)|to be (confirmed|agreed|decided|named)"
                    + "|tbc|tba|tbd|n/?a|none|-+|\\?+)\\.?");

    private static final Pattern EVERYBODY = Pattern.compile(
            "(all|everybody|everyone|various|all (agencies|partners|members|staff)|partners|agencies)\\.?");

    private ListedLead() {}

    static boolean namesOne(String lead) {
        String words = lead == null ? "" : lead.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return !words.isEmpty()
                && !NOBODY.matcher(words).matches()
                && !EVERYBODY.matcher(words).matches();
    }
}

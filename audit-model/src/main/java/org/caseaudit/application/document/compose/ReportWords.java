package org.caseaudit.application.document.compose;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.voice.VoiceKind;

/** The words for what the report has as codes. */
public final class ReportWords {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+|[a-z][a-zA-Z]*");

    /** Codes that do not read as words by themselves. */
    private static final Map<String, String> UNLIKE_THEIR_CODE = Map.ofEntries(
            Map.entry("UNDER_1", "Under 1 year"),
            Map.entry("AGE_1_TO_4", "1 to 4 years"),
            Map.entry("AGE_5_TO_9", "5 to 9 years"),
            Map.entry("AGE_10_TO_15", "10 to 15 years"),
            Map.entry("AGE_16_TO_17", "16 to 17 years"),
            Map.entry("AGE_18_TO_25", "18 to 25 years"),
            Map.entry("ageBand", "Age"),
            Map.entry("planType", "Plan"),
            Map.entry("features", "Known of the child’s situation"),
            Map.entry("ASIAN", "Asian"),
            Map.entry("BLACK", "Black"),
            Map.entry("WHITE", "White"),
            Map.entry("OVERALL", "The case as a whole"));

    private ReportWords() {}

    /** A code of the report; what is none, somebody's own words, stays as it is. */
    public static String of(String code) {
        if (!CODE.matcher(code).matches()) {
            return code;
        }
        String known = UNLIKE_THEIR_CODE.get(code);
        if (known != null) {
            return known;
        }
        String spaced = code.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    static String of(DecisionKind kind) {
        return kind == DecisionKind.AGREED ? "Agreed" : "Agreed to differ";
    }

    static String of(ItemStatus status) {
        return switch (status) {
            case UNANIMOUS -> "All the same";
            case SPREAD -> "Different grades";
            case ONE_AGENCY -> "One agency only";
            case NONE -> "Not graded";
        };
    }

    static String of(ChallengeOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Upheld";
            case NOT_UPHELD -> "Not upheld";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static String of(ActionState state) {
        return switch (state) {
            case PROPOSED -> "Proposed";
            case ACCEPTED -> "Accepted";
            case EVIDENCED -> "Evidence given";
            case CLOSED -> "Closed";
            case CARRIED_FORWARD -> "Carried forward";
        };
    }

    static String of(DepthKind kind) {
        return switch (kind) {
            case EMPTY -> "Nothing said";
            case YES_NO_WITHOUT_EVIDENCE -> "A tick without evidence";
            case VERY_SHORT -> "Very short";
            case COPIED -> "The same text as in another form";
            case GRADED_WITHOUT_REASON -> "Graded without reason";
            case GRADED_BUT_EMPTY -> "Graded, but nothing answered";
        };
    }

    static String of(VoiceKind kind) {
        return switch (kind) {
            case CHILD -> "A child";
            case PARENT -> "A parent";
            case PRACTITIONER -> "A practitioner";
        };
    }

    /** For instance 1 case, 3 cases. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** As it stands within a sentence. */
    static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether somebody wrote anything. */
    static boolean written(String text) {
        return text != null && !text.isBlank();
    }

    /** A dash where there is nothing. */
    static String orDash(String text) {
        return written(text) ? text : "–";
    }
}

package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PlainText;

/**
 * Whether what was typed fits its question. Checked on every save, so an answer may still be partial: a blank value or
 * evidence is never at fault here, {@link FormRules#missing} asks for it on submit. Answers are taken as they come:
 * whoever reads a page's field strips the spaces around it.
 */
public final class AnswerRules {
    /** Longest text of an answer, its evidence, or the reason of a grade. */
    public static final int LONGEST_TEXT = 20_000;

    private static final List<String> YES_NO = List.of("yes", "no", AnswerContent.NOT_APPLICABLE);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    // One spelling per value, since conditions compare scale answers as text.
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,9}");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private AnswerRules() {}

    /**
     * Everything wrong with an answer, at {@code value} or {@code evidence}: a value the question's type cannot have,
     * numbers out of bounds, choices not offered or repeated, dates that do not exist, texts over 20,000 characters or
     * with control characters.
     */
    public static List<Fault> check(Question question, AnswerContent answer) {
        List<Fault> faults = new ArrayList<>();
        if (answer.value() != null) {
            wrongValue(question, answer.value()).ifPresent(wrong -> faults.add(new Fault("value", wrong)));
        }
        if (answer.evidence() != null) {
            PlainText.wrongWith(answer.evidence(), LONGEST_TEXT)
                    .ifPresent(wrong -> faults.add(new Fault("evidence", wrong)));
        }
        return List.copyOf(faults);
    }

    /**
     * Everything wrong with a grade, at {@code grade} (neither in the scale nor {@link GivenGrade#COULD_NOT_JUDGE}) or
     * {@code reason} (too long, control characters).
     */
    public static List<Fault> check(GradingScale scale, GivenGrade given) {
        List<Fault> faults = new ArrayList<>();
        if (given.judges() && scale.step(given.grade()) < 0) {
            String grades = scale.grades().stream().map(Grade::code).collect(Collectors.joining(", "));
            faults.add(new Fault(
                    "grade",
                    "Use a grade of the scale: " + grades + "; or " + GivenGrade.COULD_NOT_JUDGE
                            + ", and say in the reason why."));
        }
        if (given.reason() != null) {
            PlainText.wrongWith(given.reason(), LONGEST_TEXT)
                    .ifPresent(wrong -> faults.add(new Fault("reason", wrong)));
        }
        return List.copyOf(faults);
    }

    private static Optional<String> wrongValue(Question question, String value) {
        return switch (question.type()) {
            case TEXT -> PlainText.wrongWith(value, LONGEST_TEXT);
            case DATE -> wrongDate(value);
            case NUMBER ->
                NUMBER.matcher(value).matches()
                        ? outOfBounds(question, new BigDecimal(value))
                        : Optional.of("Give a number in digits, with a point and at most four decimals.");
            case MULTIPLE_CHOICE -> wrongChoices(question, value);
            case YES_NO, SINGLE_CHOICE -> unless(canBe(question, value), "Use one of: " + possible(question) + ".");
            case SCALE -> unless(canBe(question, value), "Give " + possible(question) + ".");
        };
    }

    private static Optional<String> unless(boolean right, String wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }

    private static Optional<String> wrongDate(String value) {
        String wrong = "Give a date that exists, as year-month-day, for instance 2026-03-31, from %d to %d."
                .formatted(EARLIEST_YEAR, LATEST_YEAR);
        if (!DATE.matcher(value).matches()) {
            return Optional.of(wrong);
        }
        try {
            int year = LocalDate.parse(value).getYear();
            return unless(year >= EARLIEST_YEAR && year <= LATEST_YEAR, wrong);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.of(wrong);
        }
    }

    private static Optional<String> wrongChoices(Question question, String value) {
        List<String> chosen = Arrays.asList(value.split(",", -1));
        if (!chosen.stream().allMatch(code -> canBe(question, code))) {
            return Optional.of("Use only these, joined by commas: " + possible(question) + ".");
        }
        return unless(Set.copyOf(chosen).size() == chosen.size(), "Name each choice once.");
    }

    private static Optional<String> outOfBounds(Question question, BigDecimal number) {
        if (question.lowest() != null && number.compareTo(question.lowest()) < 0) {
            return Optional.of("Give a number of at least " + question.lowest().toPlainString() + ".");
        }
        if (question.highest() != null && number.compareTo(question.highest()) > 0) {
            return Optional.of("Give a number of at most " + question.highest().toPlainString() + ".");
        }
        return Optional.empty();
    }

    /** Whether the answers to a question are few and known beforehand, so that a condition can name them. */
    static boolean canBeAskedAfter(Question question) {
        return question.type() == null
                || switch (question.type()) {
                    case YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE, SCALE -> true;
                    case TEXT, DATE, NUMBER -> false;
                };
    }

    /** The codes of all answers a question can have, in order; none where they cannot be foreseen. */
    public static List<String> foreseeable(Question question) {
        if (question.type() == null) {
            return List.of();
        }
        return switch (question.type()) {
            case YES_NO -> YES_NO;
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.choices().stream().map(Choice::code).toList();
            case SCALE ->
                IntStream.rangeClosed(
                                question.lowest().intValue(), question.highest().intValue())
                        .mapToObj(String::valueOf)
                        .toList();
            case TEXT, DATE, NUMBER -> List.of();
        };
    }

    /** Whether one single answer (one of the choices, for multiple choice) can be given to the question. */
    static boolean canBe(Question question, String answer) {
        if (question.type() == null) {
            return true; // the template is at fault elsewhere, nothing is known of the answers
        }
        return switch (question.type()) {
            case YES_NO -> YES_NO.contains(answer);
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.choices().stream().anyMatch(choice -> answer.equals(choice.code()));
            case SCALE ->
                WHOLE.matcher(answer).matches()
                        && outOfBounds(question, new BigDecimal(answer)).isEmpty();
            case TEXT, DATE, NUMBER -> false;
        };
    }

    /** The possible answers in words. */
    static String possible(Question question) {
        return switch (question.type()) {
            case YES_NO -> String.join(", ", YES_NO);
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.choices().stream().map(Choice::code).collect(Collectors.joining(", "));
            case SCALE -> "a whole number from %s to %s".formatted(plain(question.lowest()), plain(question.highest()));
            case TEXT, DATE, NUMBER -> "anything of its type";
        };
    }

    private static String plain(BigDecimal bound) {
        return bound == null ? "its bound" : bound.toPlainString();
    }
}

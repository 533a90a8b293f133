package org.caseaudit.domain.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in what people wrote who a child is: by mistake somebody types the name instead of the pseudonym, and a report goes
 * far. Knows the sealed identities and tells none of them: it says of which case something was found, never what.
 */
public final class IdentityTraces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]+(\\d{1,2}|\\p{L}{3,9})[ ,./-]+(\\d{4}|\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ /-]?\\d)+");
    private static final Pattern MIXED = Pattern.compile("\\b[A-Z0-9]*\\d[A-Z0-9]*", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int CENTURY = 2000;

    private final Map<String, List<FullName>> names = new HashMap<>();
    private final Map<String, Set<String>> nameParts = new HashMap<>();
    private final Map<LocalDate, Set<String>> births = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();

    /**
     * Something that belongs to a child.
     *
     * @param certain whether it is the whole name, the date of birth or a record number; a single name may be a word like
     *     any other
     */
    public record Trace(String pseudonym, boolean certain) {}

    private record FullName(List<String> words, String pseudonym) {}

    /** @param identities by pseudonym */
    public IdentityTraces(Map<String, CaseIdentity.IdentityContent> identities) {
        identities.forEach((pseudonym, identity) -> {
            learnName(pseudonym, identity.name());
            if (identity.dateOfBirth() != null) {
                births.computeIfAbsent(identity.dateOfBirth(), d -> new LinkedHashSet<>())
                        .add(pseudonym);
            }
            if (identity.recordNumbers() != null) {
                numbersIn(identity.recordNumbers())
                        .forEach(number -> numbers.computeIfAbsent(number, n -> new LinkedHashSet<>())
                                .add(pseudonym));
            }
        });
    }

    private void learnName(String pseudonym, String name) {
        List<String> words = words(name);
        if (words.size() > 1) {
            learn(new FullName(lower(words), pseudonym));
            learn(new FullName(lower(List.of(words.get(0), words.get(words.size() - 1))), pseudonym));
        }
        words.stream()
                .filter(word -> word.length() >= SHORTEST_NAME)
                .forEach(word -> nameParts
                        .computeIfAbsent(capital(word), w -> new LinkedHashSet<>())
                        .add(pseudonym));
    }

    private void learn(FullName name) {
        names.computeIfAbsent(name.words().get(0), w -> new ArrayList<>()).add(name);
    }

    /** Of which cases the text tells who the child is; each once, the certain ones first. */
    public List<Trace> in(String text) {
        Set<String> certain = new LinkedHashSet<>();
        List<String> words = words(text);
        addNames(lower(words), certain);
        if (text.chars().anyMatch(IdentityTraces::isDigit)) { // most texts have none, and so no day and no number
            addBirths(text, certain);
            numbersIn(text).forEach(number -> certain.addAll(numbers.getOrDefault(number, Set.of())));
        }
        Set<String> uncertain = new LinkedHashSet<>();
        words.forEach(word -> uncertain.addAll(nameParts.getOrDefault(word, Set.of())));
        uncertain.removeAll(certain);
        List<Trace> traces = new ArrayList<>();
        certain.forEach(pseudonym -> traces.add(new Trace(pseudonym, true)));
        uncertain.forEach(pseudonym -> traces.add(new Trace(pseudonym, false)));
        return traces;
    }

    /** As the patterns understand it. */
    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private void addNames(List<String> words, Set<String> found) {
        for (int i = 0; i < words.size(); i++) {
            for (FullName name : names.getOrDefault(words.get(i), List.of())) {
                int end = i + name.words().size();
                if (end <= words.size() && words.subList(i, end).equals(name.words())) {
                    found.add(name.pseudonym());
                }
            }
        }
    }

    private void addBirths(String text, Set<String> found) {
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            LocalDate day = dates.group(1) == null
                    ? day(dates.group(6), dates.group(5), dates.group(4))
                    : day(dates.group(1), dates.group(2), dates.group(3));
            found.addAll(births.getOrDefault(day, Set.of()));
        }
    }

    /** Null for what is no day; a child's year of two digits is of this century. */
    private static LocalDate day(String year, String month, String day) {
        int number = month(month);
        int fullYear = year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
        try {
            return LocalDate.of(fullYear, number, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** Without the signs people put between: only long enough ones, a short number is in every text. */
    private static Set<String> numbersIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            String number = digits.group().replaceAll("\\D", "");
            if (number.length() >= FEWEST_DIGITS) {
                found.add(number);
            }
        }
        Matcher mixed = MIXED.matcher(text);
        while (mixed.find()) {
            if (mixed.group().length() >= FEWEST_SIGNS) {
                found.add(mixed.group().toUpperCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        }
        return words;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** As a name is written within a text. */
    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

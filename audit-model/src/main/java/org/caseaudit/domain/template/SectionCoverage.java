package org.caseaudit.domain.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one section asks about its areas, and what it lacks, as parts of a sentence about the section. */
record SectionCoverage(Section section, Extent extent, List<String> asks, List<String> lacks) {
    private static final String SOMETIMES_SHOWN = "is only shown for some cases or agencies";

    /** Whether every form must say something. */
    private enum Asked {
        ALWAYS,
        OPTIONALLY,
        SOMETIMES,
        NEVER
    }

    /** For an area of practice: evidence, difference, grade. */
    static SectionCoverage ofPractice(Section section) {
        List<String> asks = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        Asked evidence = weigh(section, "evidence", question -> question.purpose() == Purpose.EVIDENCE, asks, lacks);
        Asked difference = weigh(
                section,
                "the difference it made for the child",
                question -> question.purpose() == Purpose.DIFFERENCE,
                asks,
                lacks);
        (section.graded() ? asks : lacks).add(section.graded() ? "is graded with the reason why" : "is not graded");
        if (evidence == Asked.NEVER && difference == Asked.NEVER && !section.graded()) {
            return new SectionCoverage(section, Extent.NOT, asks, lacks);
        }
        return found(section, asks, lacks);
    }

    /** For an area that describes: facts, with guidance on what is required. */
    static SectionCoverage ofFacts(Section section) {
        Predicate<Question> fact =
                question -> question.purpose() == Purpose.FACT || question.purpose() == Purpose.EVIDENCE;
        List<String> asks = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        if (weigh(section, "facts", fact, asks, lacks) == Asked.NEVER) {
            return new SectionCoverage(section, Extent.NOT, asks, lacks);
        }
        boolean guided = isWritten(section.guidance())
                || section.questions().stream().anyMatch(fact.and(question -> isWritten(question.guidance())));
        (guided ? asks : lacks).add(guided ? "says what is required" : "gives no guidance on what is required");
        return found(section, asks, lacks);
    }

    String reason() {
        String begun = "“" + section.title() + "” ";
        if (asks.isEmpty() || lacks.isEmpty()) {
            return begun + sentence(asks.isEmpty() ? lacks : asks) + ".";
        }
        return begun + sentence(asks) + ", but " + sentence(lacks) + ".";
    }

    private static SectionCoverage found(Section section, List<String> asks, List<String> lacks) {
        if (section.shownWhen() != null) {
            lacks.add(SOMETIMES_SHOWN);
        }
        return new SectionCoverage(section, lacks.isEmpty() ? Extent.FULLY : Extent.PARTLY, asks, lacks);
    }

    private static Asked asked(Section section, Predicate<Question> about) {
        List<Question> questions = section.questions().stream().filter(about).toList();
        if (questions.isEmpty()) {
            return Asked.NEVER;
        }
        if (questions.stream().anyMatch(question -> question.required() && question.shownWhen() == null)) {
            return Asked.ALWAYS;
        }
        return questions.stream().anyMatch(question -> question.shownWhen() == null)
                ? Asked.OPTIONALLY
                : Asked.SOMETIMES;
    }

    private static Asked weigh(
            Section section, String what, Predicate<Question> about, List<String> asks, List<String> lacks) {
        Asked asked = asked(section, about);
        switch (asked) {
            case ALWAYS -> asks.add("asks for " + what + " (" + kinds(section, about) + ")");
            case OPTIONALLY -> lacks.add("lets " + what + " be left out");
            case SOMETIMES -> lacks.add("asks for " + what + " only in some cases");
            case NEVER -> lacks.add("does not ask for " + what);
        }
        return asked;
    }

    /** The questions by how they are answered: "2 yes or no, 1 text". */
    private static String kinds(Section section, Predicate<Question> about) {
        return section.questions().stream()
                .filter(about)
                .map(Question::type)
                .sorted()
                .collect(Collectors.groupingBy(SectionCoverage::inWords, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " " + kind.getKey() + plural(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String plural(String kind, long count) {
        return count == 1 || kind.equals(inWords(QuestionType.YES_NO)) ? "" : "s";
    }

    private static String inWords(QuestionType type) {
        return switch (type) {
            case YES_NO -> "yes or no";
            case TEXT -> "text";
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> "choice";
            case DATE -> "date";
            case NUMBER -> "number";
            case SCALE -> "scale";
        };
    }

    private static String sentence(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}

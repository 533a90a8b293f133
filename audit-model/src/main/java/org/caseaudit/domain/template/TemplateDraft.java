package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A tool while it is being rewritten, one thing at a time. Each change gives the whole content anew and judges nothing: what
 * it may be, {@link TemplateRules} say when it is saved. Codes that are not there change nothing.
 */
public record TemplateDraft(TemplateDefinition content) {
    private static final int LONGEST_CODE = 40;

    /**
     * Where somebody begins who has no tool to copy: Ofsted's four grades, and one graded section that asks for evidence
     * and for the difference made, so that the first draft can be tried and is no list of ticks.
     */
    public static TemplateDefinition begun(String code, String name, String purpose) {
        List<Question> questions = List.of(
                first("what-was-found", "What did you find, and what shows it?", Purpose.EVIDENCE),
                first("difference-made", "What difference did it make for the child?", Purpose.DIFFERENCE));
        Section section = new Section("first-section", "First section", null, List.of(), true, null, questions);
        return new TemplateDefinition(
                code, name, purpose, BigDecimal.ONE, OfstedScale.FOUR_GRADES, true, List.of(section));
    }

    private static Question first(String code, String text, Purpose purpose) {
        return new Question(
                code, text, null, QuestionType.TEXT, purpose, QuestionClass.QUALITY, true, List.of(), null, null, null);
    }

    /** Everything but the scale and the sections. */
    public TemplateDefinition about(String name, String purpose, BigDecimal hours, boolean overallGrade) {
        return new TemplateDefinition(
                content.code(), name, purpose, hours, content.scale(), overallGrade, content.sections());
    }

    public TemplateDefinition scale(GradingScale scale) {
        return new TemplateDefinition(
                content.code(),
                content.name(),
                content.purpose(),
                content.hours(),
                scale,
                content.overallGrade(),
                content.sections());
    }

    /** The section of the same code becomes this one; a new code comes last. */
    public TemplateDefinition section(Section section) {
        return sections(put(content.sections(), section, Section::code));
    }

    public TemplateDefinition withoutSection(String code) {
        return sections(without(content.sections(), section -> section.code().equals(code)));
    }

    public TemplateDefinition moveSection(String code, boolean up) {
        return sections(moved(content.sections(), section -> section.code().equals(code), up));
    }

    /** The question of the same code becomes this one; a new code comes last in the section. */
    public TemplateDefinition question(String section, Question question) {
        return inSection(section, questions -> put(questions, question, Question::code));
    }

    public TemplateDefinition withoutQuestion(String section, String code) {
        return inSection(
                section,
                questions -> without(questions, question -> question.code().equals(code)));
    }

    /** Up or down in its section. */
    public TemplateDefinition moveQuestion(String section, String code, boolean up) {
        return inSection(
                section,
                questions -> moved(questions, question -> question.code().equals(code), up));
    }

    /** The questions a condition of this section or question may look at: earlier ones with foreseeable answers. */
    public List<Question> askedBefore(String code) {
        List<Question> earlier = new ArrayList<>();
        for (Section section : content.sections()) {
            if (section.code().equals(code)) {
                return List.copyOf(earlier);
            }
            for (Question question : section.questions()) {
                if (question.code().equals(code)) {
                    return List.copyOf(earlier);
                }
                if (!AnswerRules.foreseeable(question).isEmpty()) {
                    earlier.add(question);
                }
            }
        }
        return List.of();
    }

    /** A code nothing in the tool has, made from the words somebody wrote; codes are what versions are compared by. */
    public String freeCode(String words) {
        Set<String> taken = new HashSet<>();
        content.sections().forEach(section -> {
            taken.add(section.code());
            section.questions().forEach(question -> taken.add(question.code()));
        });
        return freeCode(words, taken);
    }

    /** A code that is not taken, made from the words. */
    public static String freeCode(String words, Set<String> taken) {
        String plain = Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "item" : shortened(plain, LONGEST_CODE);
        String code = base;
        for (int i = 2; taken.contains(code) || TemplateDefinition.OVERALL.equals(code); i++) {
            String number = "-" + i;
            code = shortened(base, LONGEST_CODE - number.length()) + number;
        }
        return code;
    }

    private static String shortened(String code, int longest) {
        return code.length() <= longest ? code : code.substring(0, longest).replaceAll("-$", "");
    }

    private TemplateDefinition sections(List<Section> sections) {
        return new TemplateDefinition(
                content.code(),
                content.name(),
                content.purpose(),
                content.hours(),
                content.scale(),
                content.overallGrade(),
                sections);
    }

    private TemplateDefinition inSection(String code, UnaryOperator<List<Question>> change) {
        return sections(content.sections().stream()
                .map(section -> section.code().equals(code)
                        ? section.withQuestions(change.apply(section.questions()))
                        : section)
                .toList());
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, String> code) {
        List<T> changed = new ArrayList<>(all);
        for (int i = 0; i < changed.size(); i++) {
            if (code.apply(changed.get(i)).equals(code.apply(one))) {
                changed.set(i, one);
                return changed;
            }
        }
        changed.add(one);
        return changed;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> which) {
        return all.stream().filter(which.negate()).toList();
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, boolean up) {
        List<T> changed = new ArrayList<>(all);
        for (int i = 0; i < changed.size(); i++) {
            int to = up ? i - 1 : i + 1;
            if (which.test(changed.get(i))) {
                if (to >= 0 && to < changed.size()) {
                    changed.add(to, changed.remove(i));
                }
                return changed;
            }
        }
        return changed;
    }
}

package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.Fault;

/** What a template must be before anybody can be asked to fill it in. */
public final class TemplateRules {
    /** Longest name, of a template, a scale, a grade or a choice. */
    static final int NAME = 300;

    static final int QUESTION_TEXT = 1_000;
    static final int GUIDANCE = 5_000;

    // Fewer, deeper cases (LGA letter 2016, main messages): a tool beyond these sizes is not filled in with thought.
    private static final int MOST_SECTIONS = 50;
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_CHOICES = 60;
    private static final int MOST_SCALE_STEPS = 100;
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100);

    private final TemplateFaults faults = new TemplateFaults();
    private final Set<String> sectionCodes = new HashSet<>();
    private final Set<String> questionCodes = new HashSet<>();
    private final ConditionRules conditions;

    private TemplateRules(TemplateDefinition template) {
        Set<String> everyCode = template.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::code)
                .collect(Collectors.toSet());
        conditions = new ConditionRules(faults, everyCode);
    }

    /**
     * Everything wrong with the template, each at its place ({@code sections[2].questions[0].type}): missing, blank or
     * over-long texts; codes that are missing, malformed, taken or reserved; question types without the choices or
     * bounds they need, or with some they have no use for; scales that are no scale; conditions that can never hold or
     * look ahead. Empty when the template may be used.
     */
    public static List<Fault> faultsIn(TemplateDefinition template) {
        TemplateRules rules = new TemplateRules(template);
        rules.template(template);
        ScaleRules.check(template.scale(), rules.faults);
        return rules.faults.toList();
    }

    private void template(TemplateDefinition template) {
        faults.code("code", template.code());
        faults.text("name", template.name(), NAME);
        faults.text("purpose", template.purpose(), GUIDANCE);
        hours(template.hours());
        faults.count("sections", template.sections(), 1, MOST_SECTIONS, "sections");
        Map<String, Question> earlier = new LinkedHashMap<>();
        for (int i = 0; i < template.sections().size(); i++) {
            section("sections[" + i + "]", template.sections().get(i), earlier);
        }
    }

    private void hours(BigDecimal hours) {
        if (hours == null) {
            faults.add("hours", "Say how many hours one form takes; the workload is shown before launch.");
        } else if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2) {
            faults.add("hours", "Give hours above 0 and up to 100, with at most two decimals.");
        }
    }

    private void section(String path, Section section, Map<String, Question> earlier) {
        code(path + ".code", section.code(), sectionCodes);
        faults.text(path + ".title", section.title(), NAME);
        faults.textIfGiven(path + ".guidance", section.guidance(), GUIDANCE);
        faults.noRepeats(path + ".areas", section.areas());
        conditions.check(path + ".showWhen", section.shownWhen(), earlier);
        faults.count(path + ".questions", section.questions(), 1, MOST_QUESTIONS, "questions");
        for (int i = 0; i < section.questions().size(); i++) {
            Question question = section.questions().get(i);
            question(path + ".questions[" + i + "]", question, earlier);
            earlier.putIfAbsent(question.code(), question);
        }
    }

    private void question(String path, Question question, Map<String, Question> earlier) {
        code(path + ".code", question.code(), questionCodes);
        faults.text(path + ".text", question.text(), QUESTION_TEXT);
        faults.textIfGiven(path + ".guidance", question.guidance(), GUIDANCE);
        if (question.purpose() == null) {
            faults.add(path + ".purpose", "Say what the answer is for, for instance EVIDENCE or DIFFERENCE.");
        }
        if (question.questionClass() == null) {
            faults.add(path + ".class", "Say whether it checks COMPLIANCE or QUALITY.");
        }
        if (question.type() == null) {
            faults.add(path + ".type", "Say how it is answered, for instance TEXT or YES_NO.");
        } else {
            choices(path + ".choices", question);
            bounds(path, question);
        }
        conditions.check(path + ".showWhen", question.shownWhen(), earlier);
    }

    /** The grade for the case as a whole is kept under the reserved code, so nothing else may have it. */
    private void code(String field, String code, Set<String> taken) {
        faults.uniqueCode(field, code, taken);
        if (TemplateDefinition.OVERALL.equals(code)) {
            faults.add(field, "Choose another code; “overall” stands for the grade of the case as a whole.");
        }
    }

    private void choices(String path, Question question) {
        boolean choice =
                question.type() == QuestionType.SINGLE_CHOICE || question.type() == QuestionType.MULTIPLE_CHOICE;
        if (!choice) {
            if (!question.choices().isEmpty()) {
                faults.add(path, "Remove the choices, or make the type SINGLE_CHOICE or MULTIPLE_CHOICE.");
            }
            return;
        }
        faults.count(path, question.choices(), 2, MOST_CHOICES, "choices");
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < question.choices().size(); i++) {
            Choice one = question.choices().get(i);
            faults.uniqueCode(path + "[" + i + "].code", one.code(), taken);
            faults.text(path + "[" + i + "].text", one.text(), NAME);
        }
    }

    private void bounds(String path, Question question) {
        boolean scale = question.type() == QuestionType.SCALE;
        bound(path + ".lowest", question, question.lowest());
        bound(path + ".highest", question, question.highest());
        if (question.lowest() == null || question.highest() == null) {
            return;
        }
        int order = question.lowest().compareTo(question.highest());
        if (order > 0 || (scale && order == 0)) {
            faults.add(path + ".highest", "Make it larger than “lowest”.");
        } else if (scale && question.highest().subtract(question.lowest()).intValue() > MOST_SCALE_STEPS) {
            faults.add(
                    path + ".highest",
                    "Keep a scale within %d steps, or make the type NUMBER.".formatted(MOST_SCALE_STEPS));
        }
    }

    private void bound(String field, Question question, BigDecimal bound) {
        boolean scale = question.type() == QuestionType.SCALE;
        if (!scale && question.type() != QuestionType.NUMBER) {
            if (bound != null) {
                faults.add(field, "Remove it, or make the type NUMBER or SCALE.");
            }
        } else if (bound == null) {
            if (scale) {
                faults.add(field, "Give the scale a lowest and a highest whole number.");
            }
        } else if (bound.abs().compareTo(LARGEST_NUMBER) > 0 || bound.scale() > (scale ? 0 : 4)) {
            faults.add(
                    field,
                    scale
                            ? "Use a whole number within a thousand million."
                            : "Use a number within a thousand million and at most four decimals.");
        }
    }
}

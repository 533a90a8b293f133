package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.List;
import org.caseaudit.domain.agency.Sector;

/** Small templates for tests: {@code template(section("work", text("what", EVIDENCE)))}. */
final class Templates {
    private Templates() {}

    static TemplateDefinition template(Section... sections) {
        return new TemplateDefinition(
                "sample", "Sample", "For tests", BigDecimal.ONE, OfstedScale.FOUR_GRADES, false, List.of(sections));
    }

    static TemplateDefinition withOverallGrade(TemplateDefinition template) {
        return new TemplateDefinition(
                template.code(),
                template.name(),
                template.purpose(),
                template.hours(),
                template.scale(),
                true,
                template.sections());
    }

    static Section section(String code, Question... questions) {
        return new Section(code, "Section " + code, null, List.of(), false, null, List.of(questions));
    }

    static Section graded(Section section) {
        return new Section(
                section.code(),
                section.title(),
                section.guidance(),
                section.areas(),
                true,
                section.shownWhen(),
                section.questions());
    }

    static Section about(LgaArea area, Section section) {
        return new Section(
                section.code(),
                section.title(),
                section.guidance(),
                List.of(area),
                section.graded(),
                section.shownWhen(),
                section.questions());
    }

    static Section guided(Section section) {
        return new Section(
                section.code(),
                section.title(),
                "Look at the last year.",
                section.areas(),
                section.graded(),
                section.shownWhen(),
                section.questions());
    }

    static Section when(Condition condition, Section section) {
        return new Section(
                section.code(),
                section.title(),
                section.guidance(),
                section.areas(),
                section.graded(),
                condition,
                section.questions());
    }

    static Question text(String code, Purpose purpose) {
        return question(code, QuestionType.TEXT, purpose);
    }

    static Question yesNo(String code) {
        return question(code, QuestionType.YES_NO, Purpose.EVIDENCE);
    }

    static Question choice(String code, QuestionType type, String... choices) {
        List<Choice> offered =
                List.of(choices).stream().map(c -> new Choice(c, "Choice " + c)).toList();
        return new Question(
                code,
                "Question " + code,
                null,
                type,
                Purpose.FACT,
                QuestionClass.QUALITY,
                false,
                offered,
                null,
                null,
                null);
    }

    static Question bounded(String code, QuestionType type, String lowest, String highest) {
        return new Question(
                code,
                "Question " + code,
                null,
                type,
                Purpose.FACT,
                QuestionClass.QUALITY,
                false,
                List.of(),
                lowest == null ? null : new BigDecimal(lowest),
                highest == null ? null : new BigDecimal(highest),
                null);
    }

    static Question question(String code, QuestionType type, Purpose purpose) {
        return new Question(
                code,
                "Question " + code,
                null,
                type,
                purpose,
                QuestionClass.QUALITY,
                false,
                List.of(),
                null,
                null,
                null);
    }

    static Question required(Question question) {
        return changed(question, true, question.guidance(), question.shownWhen());
    }

    static Question guided(Question question) {
        return changed(question, question.required(), "Say how you know.", question.shownWhen());
    }

    static Question when(Condition condition, Question question) {
        return changed(question, question.required(), question.guidance(), condition);
    }

    static Condition answered(String question, String... answers) {
        return new Condition(question, List.of(answers), List.of(), List.of());
    }

    static Condition onPlan(PlanType... plans) {
        return new Condition(null, List.of(), List.of(plans), List.of());
    }

    static Condition inSector(Sector... sectors) {
        return new Condition(null, List.of(), List.of(), List.of(sectors));
    }

    private static Question changed(Question question, boolean required, String guidance, Condition shownWhen) {
        return new Question(
                question.code(),
                question.text(),
                guidance,
                question.type(),
                question.purpose(),
                question.questionClass(),
                required,
                question.choices(),
                question.lowest(),
                question.highest(),
                shownWhen);
    }
}

package org.caseaudit.application.template;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Writes a template with its members always in the same order, so that two versions can be compared line by line. */
final class TemplateWriter {
    private final JsonNodeFactory nodes;

    TemplateWriter(JsonNodeFactory nodes) {
        this.nodes = nodes;
    }

    ObjectNode write(TemplateDefinition template) {
        ObjectNode object = nodes.objectNode()
                .put("code", template.code())
                .put("name", template.name())
                .put("purpose", template.purpose());
        number(object, "hours", template.hours());
        object.set("scale", scale(template.scale()));
        object.put("overallGrade", template.overallGrade());
        ArrayNode sections = object.putArray("sections");
        template.sections().forEach(section -> sections.add(section(section)));
        return object;
    }

    private ObjectNode scale(GradingScale scale) {
        ObjectNode object = nodes.objectNode().put("code", scale.code()).put("name", scale.name());
        ArrayNode grades = object.putArray("grades");
        scale.grades()
                .forEach(grade -> grades.addObject()
                        .put("code", grade.code())
                        .put("name", grade.name())
                        .put("descriptor", grade.descriptor()));
        object.put("goodThrough", scale.goodThrough());
        texts(object, "urgent", scale.urgent());
        return object;
    }

    private ObjectNode section(Section section) {
        ObjectNode object = nodes.objectNode().put("code", section.code()).put("title", section.title());
        text(object, "guidance", section.guidance());
        constants(object, "areas", section.areas());
        object.put("graded", section.graded()).put("ownPart", section.ownPart());
        condition(object, section.shownWhen());
        ArrayNode questions = object.putArray("questions");
        section.questions().forEach(question -> questions.add(question(question)));
        return object;
    }

    private ObjectNode question(Question question) {
        ObjectNode object = nodes.objectNode().put("code", question.code()).put("text", question.text());
        text(object, "guidance", question.guidance());
        constant(object, "type", question.type());
        constant(object, "purpose", question.purpose());
        constant(object, "class", question.questionClass());
        object.put("required", question.required());
        if (!question.choices().isEmpty()) {
            ArrayNode choices = object.putArray("choices");
            question.choices()
                    .forEach(choice ->
                            choices.addObject().put("code", choice.code()).put("text", choice.text()));
        }
        number(object, "lowest", question.lowest());
        number(object, "highest", question.highest());
        condition(object, question.shownWhen());
        return object;
    }

    private static void condition(ObjectNode object, Condition condition) {
        if (condition == null) {
            return;
        }
        ObjectNode shown = object.putObject("showWhen");
        text(shown, "question", condition.question());
        texts(shown, "answers", condition.answers());
        constants(shown, "planTypes", condition.planTypes());
        constants(shown, "sectors", condition.sectors());
    }

    private static void text(ObjectNode object, String name, String text) {
        if (text != null) {
            object.put(name, text);
        }
    }

    private void number(ObjectNode object, String name, BigDecimal number) {
        if (number != null) {
            object.set(name, nodes.numberNode(number));
        }
    }

    private static void texts(ObjectNode object, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(object.putArray(name)::add);
        }
    }

    /** One that is missing is left out, so that reading it says what is missing. */
    private static void constant(ObjectNode object, String name, Enum<?> constant) {
        text(object, name, constant == null ? null : constant.name());
    }

    private static void constants(ObjectNode object, String name, List<? extends Enum<?>> constants) {
        texts(object, name, constants.stream().map(Enum::name).toList());
    }
}

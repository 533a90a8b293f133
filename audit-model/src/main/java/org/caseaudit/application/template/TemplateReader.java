package org.caseaudit.application.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.Choice;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateRules;

/** Reads one document to the end, however much is wrong with it; the domain's rules judge what could be read. */
final class TemplateReader {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> halfReadConditions = new HashSet<>();

    TemplateDefinition read(JsonNode document) {
        return new JsonMembers(document, "", faults).readBy(this::template);
    }

    /**
     * What could not be read, then what the rules say of the rest. Where something could not be read the rules see a
     * gap; they would only call it missing, so they are not heard on that place.
     */
    List<Fault> faultsIn(TemplateDefinition template) {
        Set<String> unread = new HashSet<>();
        faults.forEach(fault -> unread.add(fault.field()));
        List<Fault> all = new ArrayList<>(faults);
        TemplateRules.faultsIn(template).stream()
                .filter(fault -> !halfReadConditions.contains(fault.field()) && !isWithin(fault.field(), unread))
                .forEach(all::add);
        return all;
    }

    private static boolean isWithin(String field, Set<String> unread) {
        String place = field;
        while (!place.isEmpty()) {
            if (unread.contains(place)) {
                return true;
            }
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return false;
    }

    private TemplateDefinition template(JsonMembers members) {
        return new TemplateDefinition(
                members.text("code"),
                members.text("name"),
                members.text("purpose"),
                members.number("hours"),
                members.object("scale", this::scale).orElse(OfstedScale.FOUR_GRADES),
                members.flag("overallGrade", true),
                members.objects("sections", this::section));
    }

    private GradingScale scale(JsonMembers members) {
        return new GradingScale(
                members.text("code"),
                members.text("name"),
                members.objects(
                        "grades", grade -> new Grade(grade.text("code"), grade.text("name"), grade.text("descriptor"))),
                members.text("goodThrough"),
                members.texts("urgent"));
    }

    private Section section(JsonMembers members) {
        return new Section(
                members.text("code"),
                members.text("title"),
                members.text("guidance"),
                members.several("areas", LgaArea.class),
                members.flag("graded", true),
                members.object("showWhen", this::condition).orElse(null),
                members.objects("questions", this::question),
                members.flag("ownPart", false));
    }

    private Question question(JsonMembers members) {
        return new Question(
                members.text("code"),
                members.text("text"),
                members.text("guidance"),
                members.one("type", QuestionType.class),
                members.one("purpose", Purpose.class),
                members.one("class", QuestionClass.class),
                members.flag("required", false),
                members.objects("choices", choice -> new Choice(choice.text("code"), choice.text("text"))),
                members.number("lowest"),
                members.number("highest"),
                members.object("showWhen", this::condition).orElse(null));
    }

    private Condition condition(JsonMembers members) {
        int before = faults.size();
        Condition condition = new Condition(
                members.text("question"),
                members.texts("answers"),
                members.several("planTypes", PlanType.class),
                members.several("sectors", Sector.class));
        if (faults.size() > before) {
            halfReadConditions.add(members.path()); // it may look empty, but its author meant something
        }
        return condition;
    }
}

package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.domain.template.TemplateChange.Kind;

/**
 * What is different between two versions of a tool, in the order of the later one; what is gone comes last. Sections and
 * questions are the same where their codes are, so that a question put in other words is a change and no new question.
 */
public final class TemplateComparison {
    private final TemplateDefinition before;
    private final TemplateDefinition after;
    private final List<TemplateChange> changes = new ArrayList<>();

    private TemplateComparison(TemplateDefinition before, TemplateDefinition after) {
        this.before = before;
        this.after = after;
    }

    /** Empty where nothing is different. */
    public static List<TemplateChange> of(TemplateDefinition before, TemplateDefinition after) {
        TemplateComparison comparison = new TemplateComparison(before, after);
        comparison.tool();
        comparison.sections();
        return List.copyOf(comparison.changes);
    }

    private void tool() {
        Place tool = new Place(null, null, after.name());
        note(tool, "code", before.code(), after.code());
        note(tool, "name", before.name(), after.name());
        note(tool, "purpose", before.purpose(), after.purpose());
        note(tool, "hours", plain(before.hours()), plain(after.hours()));
        note(tool, "overallGrade", before.overallGrade(), after.overallGrade());
        note(tool, "scale", scale(before.scale()), scale(after.scale()));
    }

    private void sections() {
        Map<String, Section> was = byCode(before.sections(), Section::code);
        Map<String, Section> is = byCode(after.sections(), Section::code);
        Set<String> moved = moved(was.keySet(), is.keySet());
        is.forEach((code, section) -> {
            Place place = new Place(code, null, section.title());
            if (!was.containsKey(code)) {
                add(Kind.ADDED, place);
            } else if (moved.contains(code)) {
                add(Kind.MOVED, place);
            }
            section(place, was.get(code), section);
        });
        was.forEach((code, section) -> {
            if (!is.containsKey(code)) {
                add(Kind.REMOVED, new Place(code, null, section.title()));
            }
        });
    }

    private void section(Place place, Section was, Section is) {
        if (was == null) {
            return;
        }
        note(place, "title", was.title(), is.title());
        note(place, "guidance", was.guidance(), is.guidance());
        note(place, "areas", names(was.areas()), names(is.areas()));
        note(place, "graded", was.graded(), is.graded());
        note(place, "ownPart", was.ownPart(), is.ownPart());
        note(place, "showWhen", condition(was.shownWhen()), condition(is.shownWhen()));
        questions(is.code(), byCode(was.questions(), Question::code), byCode(is.questions(), Question::code));
    }

    private void questions(String section, Map<String, Question> was, Map<String, Question> is) {
        Set<String> moved = moved(was.keySet(), is.keySet());
        is.forEach((code, question) -> {
            Place place = new Place(section, code, question.text());
            if (!was.containsKey(code)) {
                add(Kind.ADDED, place);
            } else {
                if (moved.contains(code)) {
                    add(Kind.MOVED, place);
                }
                question(place, was.get(code), question);
            }
        });
        was.forEach((code, question) -> {
            if (!is.containsKey(code)) {
                add(Kind.REMOVED, new Place(section, code, question.text()));
            }
        });
    }

    private void question(Place place, Question was, Question is) {
        note(place, "text", was.text(), is.text());
        note(place, "guidance", was.guidance(), is.guidance());
        note(place, "type", was.type(), is.type());
        note(place, "purpose", was.purpose(), is.purpose());
        note(place, "class", was.questionClass(), is.questionClass());
        note(place, "required", was.required(), is.required());
        note(place, "choices", choices(was.choices()), choices(is.choices()));
        note(place, "lowest", plain(was.lowest()), plain(is.lowest()));
        note(place, "highest", plain(was.highest()), plain(is.highest()));
        note(place, "showWhen", condition(was.shownWhen()), condition(is.shownWhen()));
    }

    private record Place(String section, String question, String title) {}

    private void add(Kind kind, Place place) {
        changes.add(new TemplateChange(kind, place.section(), place.question(), place.title(), null, null, null));
    }

    private void note(Place place, String aspect, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new TemplateChange(
                    Kind.CHANGED,
                    place.section(),
                    place.question(),
                    place.title(),
                    aspect,
                    Objects.toString(was, null),
                    Objects.toString(is, null)));
        }
    }

    /** Of those in both, the few that were taken elsewhere, read from whichever end there are fewer. */
    private static Set<String> moved(Set<String> was, Set<String> is) {
        List<String> old = new ArrayList<>(was.stream().filter(is::contains).toList());
        List<String> now = new ArrayList<>(is.stream().filter(was::contains).toList());
        Set<String> fromTheTop = outOfTurn(old, now);
        Collections.reverse(old);
        Collections.reverse(now);
        Set<String> fromTheEnd = outOfTurn(old, now);
        return fromTheEnd.size() < fromTheTop.size() ? fromTheEnd : fromTheTop;
    }

    private static Set<String> outOfTurn(List<String> old, List<String> now) {
        List<String> waiting = new ArrayList<>(old);
        Set<String> outOfTurn = new HashSet<>();
        for (String code : now) {
            if (!waiting.get(0).equals(code)) {
                outOfTurn.add(code);
            }
            waiting.remove(code);
        }
        return outOfTurn;
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String names(List<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String choices(List<Choice> choices) {
        return choices.isEmpty() ? null : choices.stream().map(Choice::text).collect(Collectors.joining("; "));
    }

    private static String scale(GradingScale scale) {
        String grades = scale.grades().stream()
                .map(grade -> grade.name() + " (" + grade.descriptor() + ")")
                .collect(Collectors.joining("; "));
        return scale.name() + ": " + grades + ". Good through " + scale.goodThrough() + "; urgent: "
                + (scale.urgent().isEmpty() ? "none" : String.join(", ", scale.urgent()));
    }

    private static String condition(Condition condition) {
        if (condition == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        if (condition.question() != null) {
            parts.add(condition.question() + ": " + String.join(", ", condition.answers()));
        }
        if (!condition.planTypes().isEmpty()) {
            parts.add("plan: " + names(condition.planTypes()));
        }
        if (!condition.sectors().isEmpty()) {
            parts.add("sector: " + names(condition.sectors()));
        }
        return String.join("; ", parts);
    }
}

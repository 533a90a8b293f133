package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateChange;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.parts.ConditionWords;

/**
 * What is different between two versions, section by section.
 *
 * @param before the earlier one, as people call it
 * @param after the later one
 */
public record ComparisonPage(String before, String after, List<Part> parts) {
    /** Everything about one section, or about the tool as a whole. */
    public record Part(String title, List<Difference> differences) {}

    /** @param what what it is about, for instance: “Was the child seen?”: guidance */
    public record Difference(Tag kind, String what, boolean sides, String before, String after) {}

    private static final Map<String, String> ASPECTS = Map.ofEntries(
            Map.entry("code", "code"),
            Map.entry("name", "name"),
            Map.entry("purpose", "what it is for"),
            Map.entry("hours", "hours for one form"),
            Map.entry("overallGrade", "grade for the case as a whole"),
            Map.entry("scale", "grading scale"),
            Map.entry("title", "title"),
            Map.entry("guidance", "guidance"),
            Map.entry("areas", "practice areas"),
            Map.entry("graded", "graded"),
            Map.entry("ownPart", "own part of the work"),
            Map.entry("showWhen", "when it is asked"),
            Map.entry("text", "wording"),
            Map.entry("type", "how it is answered"),
            Map.entry("class", "what it checks"),
            Map.entry("required", "must be answered"),
            Map.entry("choices", "choices"),
            Map.entry("lowest", "lowest"),
            Map.entry("highest", "highest"));

    static ComparisonPage of(TemplateView before, TemplateView after, List<TemplateChange> changes) {
        return new Reader(before.definition(), after.definition())
                .read(TemplateWords.version(before.summary()), TemplateWords.version(after.summary()), changes);
    }

    public boolean isSame() {
        return parts.isEmpty();
    }

    private record Reader(TemplateDefinition was, TemplateDefinition is) {
        ComparisonPage read(String before, String after, List<TemplateChange> changes) {
            List<Part> parts = new ArrayList<>();
            List<String> sections = Stream.concat(
                            Stream.concat(Stream.of(""), is.sections().stream().map(Section::code)),
                            was.sections().stream().map(Section::code))
                    .distinct()
                    .toList();
            Map<String, List<TemplateChange>> bySection =
                    changes.stream().collect(Collectors.groupingBy(c -> c.section() == null ? "" : c.section()));
            for (String code : sections) {
                if (bySection.containsKey(code)) {
                    parts.add(new Part(
                            title(code),
                            bySection.get(code).stream().map(this::difference).toList()));
                }
            }
            return new ComparisonPage(before, after, parts);
        }

        private String title(String section) {
            return is.section(section)
                    .or(() -> was.section(section))
                    .map(Section::title)
                    .orElse("The template as a whole");
        }

        private Difference difference(TemplateChange change) {
            String what = change.question() == null
                    ? change.section() == null ? "The template" : "The section"
                    : "“" + change.title() + "”";
            if (change.aspect() == null) {
                return new Difference(kind(change), what, false, null, null);
            }
            return new Difference(
                    kind(change),
                    what + ": " + ASPECTS.getOrDefault(change.aspect(), change.aspect()),
                    true,
                    words(change, was, change.before()),
                    words(change, is, change.after()));
        }

        private static Tag kind(TemplateChange change) {
            return switch (change.kind()) {
                case ADDED -> Tag.of("New", Colour.GREEN);
                case REMOVED -> Tag.of("Gone", Colour.RED);
                case MOVED -> Tag.of("Moved", Colour.BLUE);
                case CHANGED -> Tag.of("Changed", Colour.YELLOW);
            };
        }

        private static String words(TemplateChange change, TemplateDefinition tool, String value) {
            if (value == null) {
                return change.aspect().equals("showWhen") ? "Always" : "Nothing";
            }
            return switch (change.aspect()) {
                case "overallGrade", "graded", "ownPart", "required" -> value.equals("true") ? "Yes" : "No";
                case "type" -> TemplateWords.of(QuestionType.valueOf(value));
                case "class" -> TemplateWords.of(QuestionClass.valueOf(value));
                case "purpose" -> change.question() == null ? value : TemplateWords.of(Purpose.valueOf(value));
                case "areas" ->
                    Stream.of(value.split(", "))
                            .map(area -> LgaArea.valueOf(area).title())
                            .collect(Collectors.joining("; "));
                case "showWhen" -> ConditionWords.of(tool, condition(change, tool));
                default -> value;
            };
        }

        private static Condition condition(TemplateChange change, TemplateDefinition tool) {
            return change.question() == null
                    ? tool.section(change.section()).map(Section::shownWhen).orElse(null)
                    : tool.question(change.question()).map(Question::shownWhen).orElse(null);
        }
    }
}

package org.caseaudit.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateDocumentTest {
    /** Two sections, one question of every type, every kind of condition. */
    private static final String VALID = """
            {
              "code": "sample", "name": "Sample", "purpose": "To try out the reading", "hours": 2.5,
              "sections": [
                {"code": "facts", "title": "Facts", "graded": false, "areas": ["BASIC_INFORMATION"], "questions": [
                  {"code": "seen", "text": "Was the child seen?", "type": "YES_NO", "purpose": "FACT", "class": "COMPLIANCE", "required": true},
                  {"code": "kinds", "text": "Which kinds?", "type": "MULTIPLE_CHOICE", "purpose": "FACT", "class": "QUALITY",
                   "choices": [{"code": "a", "text": "A"}, {"code": "b", "text": "B"}]},
                  {"code": "lead", "text": "Who led?", "type": "SINGLE_CHOICE", "purpose": "FACT", "class": "QUALITY",
                   "choices": [{"code": "us", "text": "We"}, {"code": "them", "text": "They"}]}
                ]},
                {"code": "work", "title": "Work", "guidance": "Look at the last year.", "areas": ["SERVICE_RESPONSE"],
                 "showWhen": {"question": "kinds", "answers": ["b"], "planTypes": ["CHILD_PROTECTION"]}, "questions": [
                  {"code": "how", "text": "How sure?", "type": "SCALE", "purpose": "EVIDENCE", "class": "QUALITY", "lowest": 0, "highest": 10},
                  {"code": "visits", "text": "How many visits?", "type": "NUMBER", "purpose": "FACT", "class": "COMPLIANCE", "lowest": 0.5},
                  {"code": "since", "text": "Since when?", "type": "DATE", "purpose": "FACT", "class": "COMPLIANCE",
                   "showWhen": {"question": "seen", "answers": ["yes", "na"]}},
                  {"code": "what", "text": "What was done?", "guidance": "Say how you know.", "type": "TEXT", "purpose": "EVIDENCE",
                   "class": "QUALITY", "required": true, "showWhen": {"sectors": ["POLICE", "HEALTH"]}},
                  {"code": "difference", "text": "What difference?", "type": "TEXT", "purpose": "DIFFERENCE", "class": "QUALITY",
                   "showWhen": {"question": "how", "answers": ["0", "10"]}}
                ]}
              ]
            }
            """;

    private static final String SCALE = """
            {"code": "rag", "name": "Traffic light", "goodThrough": "green", "urgent": ["red"], "grades": [
              {"code": "green", "name": "Green", "descriptor": "Well done"},
              {"code": "amber", "name": "Amber", "descriptor": "Could be better"},
              {"code": "red", "name": "Red", "descriptor": "Not safe"}]}
            """;

    @Test
    void read_givesWhatWasWritten() {
        TemplateDefinition template = TemplateDocument.read(VALID);

        assertThat(template.hours()).isEqualByComparingTo("2.5");
        assertThat(template.overallGrade()).isTrue();
        assertThat(template.section("facts").orElseThrow().graded()).isFalse();
        assertThat(template.section("work").orElseThrow().graded()).isTrue();
        assertThat(template.section("work").orElseThrow().shownWhen())
                .isEqualTo(new Condition("kinds", List.of("b"), List.of(PlanType.CHILD_PROTECTION), List.of()));
        Question what = template.question("what").orElseThrow();
        assertThat(what.type()).isEqualTo(QuestionType.TEXT);
        assertThat(what.required()).isTrue();
        assertThat(what.shownWhen().sectors()).containsExactly(Sector.POLICE, Sector.HEALTH);
        assertThat(template.question("how").orElseThrow().required()).isFalse();
    }

    @Test
    void read_givesOfstedsFourGrades_whenTheDocumentNamesNoScale() {
        TemplateDefinition template = TemplateDocument.read(VALID);

        assertThat(template.scale()).isEqualTo(OfstedScale.FOUR_GRADES);
        assertThat(template.scale().isGood("good")).isTrue();
        assertThat(template.scale().isGood("requires-improvement")).isFalse();
        assertThat(template.scale().urgent()).containsExactly("inadequate");
    }

    @Test
    void read_takesAnyOtherOrderedScale() {
        TemplateDefinition template = TemplateDocument.read(changed(t -> t.set("scale", json(SCALE))));

        assertThat(template.scale().step("amber")).isEqualTo(1);
        assertThat(template.scale().isGood("amber")).isFalse();
    }

    @Test
    void read_givesTheSame_whenItReadsWhatWasWritten() {
        TemplateDefinition template = TemplateDocument.read(changed(t -> t.set("scale", json(SCALE))));

        String document = TemplateDocument.write(template);

        assertThat(TemplateDocument.read(document)).isEqualTo(template);
        assertThat(TemplateDocument.read(TemplateDocument.toJson(template))).isEqualTo(template);
        assertThat(TemplateDocument.write(TemplateDocument.read(document))).isEqualTo(document);
    }

    @Test
    void write_keepsNumbersAsTheyWere_downToTheirZeros() {
        TemplateDefinition template = TemplateDocument.read(VALID.replace("2.5", "2.50"));

        assertThat(template.hours()).isEqualTo(new BigDecimal("2.50"));
        assertThat(TemplateDocument.read(TemplateDocument.write(template))).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing was sent
                "{", // cut off on its way
                "{\"code\": \"a\"} {\"code\": \"b\"}", // two documents pasted together
                "{\"code\": \"a\", \"code\": \"b\"}", // a member copied and one of them forgotten
                "[]", // a list of templates
                "null",
                "\"sample\""
            })
    void read_isRefused_whenItIsNotOneObject(String document) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> TemplateDocument.read(document));

        assertThat(refused.code()).isEqualTo("template-invalid");
        assertThat(refused.faults()).singleElement().extracting(Fault::field).isEqualTo("template");
    }

    @Test
    void read_isRefused_whenThereIsNoDocumentAtAll() {
        assertThat(faults((JsonNode) null)).hasSize(1);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> TemplateDocument.read((String) null)))
                .isNotNull();
    }

    @Test
    void read_saysWhereTheJsonBreaks() {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> TemplateDocument.read("{\n \"code\" 1}"));

        assertThat(refused.faults().get(0).message()).contains("line 2");
    }

    static Stream<Arguments> oneFault() {
        return Stream.of(
                row(
                        "a type of another product",
                        "sections[0].questions[0].type",
                        t -> question(t, 0, 0).put("type", "FREE_TEXT")),
                row(
                        "a type in small letters",
                        "sections[0].questions[0].type",
                        t -> question(t, 0, 0).put("type", "yes_no")),
                row(
                        "a type that is a number",
                        "sections[0].questions[0].type",
                        t -> question(t, 0, 0).put("type", 3)),
                row(
                        "no type",
                        "sections[0].questions[0].type",
                        t -> question(t, 0, 0).remove("type")),
                row(
                        "no purpose",
                        "sections[0].questions[0].purpose",
                        t -> question(t, 0, 0).remove("purpose")),
                row(
                        "an unknown class",
                        "sections[0].questions[0].class",
                        t -> question(t, 0, 0).put("class", "BOTH")),
                row(
                        "an area LGA does not have",
                        "sections[0].areas[1]",
                        t -> list(section(t, 0), "areas").add("VOICE")),
                row(
                        "an area twice",
                        "sections[0].areas",
                        t -> list(section(t, 0), "areas").add("BASIC_INFORMATION")),
                row(
                        "a slip in a member's name",
                        "sections[1].questions[3].requird",
                        t -> question(t, 1, 3).put("requird", true)),
                row("a member of an older format", "weight", t -> t.put("weight", 1)),
                row(
                        "yes instead of true",
                        "sections[0].graded",
                        t -> section(t, 0).put("graded", "yes")),
                row("a number in quotes", "hours", t -> t.put("hours", "3")),
                row("hours nobody has", "hours", t -> t.put("hours", 0)),
                row("hours beyond reason", "hours", t -> t.put("hours", new BigDecimal("1e99999"))),
                row("hours read as infinity", "hours", t -> t.set("hours", DoubleNode.valueOf(1.0 / 0))),
                row("no hours", "hours", t -> t.remove("hours")),
                row("a text that is a list", "name", t -> t.putArray("name")),
                row("no name", "name", t -> t.putNull("name")),
                row("a blank title", "sections[0].title", t -> section(t, 0).put("title", "  ")),
                row(
                        "a question without text",
                        "sections[0].questions[0].text",
                        t -> question(t, 0, 0).remove("text")),
                row("an over-long name", "name", t -> t.put("name", "n".repeat(301))),
                row(
                        "over-long guidance",
                        "sections[1].guidance",
                        t -> section(t, 1).put("guidance", "g".repeat(5001))),
                row("NUL in a text", "sections[0].title", t -> section(t, 0).put("title", "a\0b")),
                row("half an emoji", "sections[0].title", t -> section(t, 0).put("title", "a\ud83d")),
                row("a code with capitals", "code", t -> t.put("code", "Sample")),
                row("a code too long", "sections[0].code", t -> section(t, 0).put("code", "c".repeat(41))),
                row("no code", "sections[1].code", t -> section(t, 1).remove("code")),
                row(
                        "two sections of one code",
                        "sections[1].code",
                        t -> section(t, 1).put("code", "facts")),
                row(
                        "the code of the overall grade",
                        "sections[0].code",
                        t -> section(t, 0).put("code", "overall")),
                row(
                        "questions of one code in two sections",
                        "sections[1].questions[3].code",
                        t -> question(t, 1, 3).put("code", "lead")),
                row("no sections at all", "sections", t -> t.putArray("sections")),
                row("sections that are no list", "sections", t -> t.put("sections", "none")),
                row(
                        "a section without questions",
                        "sections[1].questions",
                        t -> section(t, 1).putArray("questions")),
                row(
                        "a question that is only a text",
                        "sections[1].questions[5]",
                        t -> list(section(t, 1), "questions").add("Why?")),
                row(
                        "more sections than anybody fills in",
                        "sections",
                        t -> IntStream.range(0, 50)
                                .forEach(i -> list(t, "sections").add(anotherSection(i)))));
    }

    static Stream<Arguments> oneFaultOfATypeOrScale() {
        return Stream.of(
                row(
                        "a choice question without choices",
                        "sections[0].questions[1].choices",
                        t -> question(t, 0, 1).remove("choices"),
                        t -> section(t, 1).remove("showWhen")),
                row(
                        "a choice question with one choice",
                        "sections[0].questions[2].choices",
                        t -> list(question(t, 0, 2), "choices").remove(1)),
                row(
                        "two choices of one code",
                        "sections[0].questions[2].choices[1].code",
                        t -> ((ObjectNode) question(t, 0, 2).get("choices").get(1)).put("code", "us")),
                row(
                        "a choice with a comma in its code",
                        "sections[0].questions[2].choices[1].code",
                        t -> ((ObjectNode) question(t, 0, 2).get("choices").get(1)).put("code", "us,them")),
                row(
                        "a choice without text",
                        "sections[0].questions[2].choices[0].text",
                        t -> ((ObjectNode) question(t, 0, 2).get("choices").get(0)).remove("text")),
                row(
                        "choices of a text question",
                        "sections[1].questions[3].choices",
                        t -> question(t, 1, 3).set("choices", question(t, 0, 2).get("choices"))),
                row(
                        "a scale without its lowest",
                        "sections[1].questions[0].lowest",
                        t -> question(t, 1, 0).remove("lowest"),
                        t -> question(t, 1, 4).remove("showWhen")),
                row(
                        "a scale upside down",
                        "sections[1].questions[0].highest",
                        t -> question(t, 1, 0).put("highest", -1),
                        t -> question(t, 1, 4).remove("showWhen")),
                row(
                        "a scale of halves",
                        "sections[1].questions[0].lowest",
                        t -> question(t, 1, 0).put("lowest", new BigDecimal("-0.5"))),
                row(
                        "a scale of a thousand steps",
                        "sections[1].questions[0].highest",
                        t -> question(t, 1, 0).put("highest", 1000)),
                row(
                        "a number beyond reason",
                        "sections[1].questions[1].highest",
                        t -> question(t, 1, 1).put("highest", new BigDecimal("1e4000"))),
                row(
                        "bounds of a text",
                        "sections[1].questions[3].highest",
                        t -> question(t, 1, 3).put("highest", 5)),
                row("a scale with one grade", "scale.grades", t -> {
                    ObjectNode scale = scale(t);
                    list(scale, "grades").remove(2);
                    list(scale, "grades").remove(1);
                    scale.remove("urgent");
                }),
                row(
                        "two grades of one code",
                        "scale.grades[1].code",
                        t -> ((ObjectNode) scale(t).get("grades").get(1)).put("code", "green")),
                row(
                        "a grade nobody can tell when to give",
                        "scale.grades[1].descriptor",
                        t -> ((ObjectNode) scale(t).get("grades").get(1)).remove("descriptor")),
                row(
                        "good ends at a grade of another scale",
                        "scale.goodThrough",
                        t -> scale(t).put("goodThrough", "good"),
                        t -> scale(t, false).remove("urgent")),
                row("nobody said where good ends", "scale.goodThrough", t -> scale(t).remove("goodThrough")),
                row(
                        "urgent is a grade of another scale",
                        "scale.urgent[1]",
                        t -> list(scale(t), "urgent").add("inadequate")),
                row(
                        "a grade that every form offers beside its scale",
                        "scale.grades[1].code",
                        t -> ((ObjectNode) list(scale(t), "grades").get(1)).put("code", "could-not-judge")),
                row(
                        "a good grade that is urgent",
                        "scale.urgent[1]",
                        t -> list(scale(t), "urgent").add("green")),
                row("a scale that is only a name", "scale", t -> t.put("scale", "ofsted")));
    }

    static Stream<Arguments> oneFaultOfACondition() {
        return Stream.of(
                row(
                        "a condition on a later question",
                        "sections[0].questions[0].showWhen.question",
                        t -> when(question(t, 0, 0), "lead", "us")),
                row(
                        "a condition on the question itself",
                        "sections[0].questions[2].showWhen.question",
                        t -> when(question(t, 0, 2), "lead", "us")),
                row(
                        "a section that depends on a question of its own",
                        "sections[1].showWhen.question",
                        t -> when(section(t, 1), "how", "1")),
                row(
                        "a condition on a question nobody asks",
                        "sections[1].showWhen.question",
                        t -> when(section(t, 1), "gone", "yes")),
                row(
                        "maybe, to a yes/no question",
                        "sections[1].questions[2].showWhen.answers[0]",
                        t -> when(question(t, 1, 2), "seen", "maybe")),
                row(
                        "a choice that is not offered",
                        "sections[1].showWhen.answers[0]",
                        t -> when(section(t, 1), "kinds", "c")),
                row(
                        "two choices in one answer",
                        "sections[1].showWhen.answers[0]",
                        t -> when(section(t, 1), "kinds", "a,b")),
                row(
                        "a step outside the scale",
                        "sections[1].questions[4].showWhen.answers[0]",
                        t -> when(question(t, 1, 4), "how", "11")),
                row(
                        "a condition on a text",
                        "sections[1].questions[4].showWhen.question",
                        t -> when(question(t, 1, 4), "what", "yes")),
                row(
                        "a condition on a number",
                        "sections[1].questions[4].showWhen.question",
                        t -> when(question(t, 1, 4), "visits", "1")),
                row(
                        "an answer twice",
                        "sections[1].showWhen.answers",
                        t -> list(when(section(t, 1), "kinds", "a"), "answers").add("a")),
                row(
                        "a question but no answers",
                        "sections[1].showWhen.answers",
                        t -> ((ObjectNode) section(t, 1).get("showWhen")).remove("answers")),
                row(
                        "answers but no question",
                        "sections[1].showWhen.question",
                        t -> ((ObjectNode) section(t, 1).get("showWhen")).remove("question")),
                row(
                        "a condition that asks nothing",
                        "sections[1].showWhen",
                        t -> section(t, 1).putObject("showWhen")),
                row(
                        "a condition on one unknown plan",
                        "sections[1].showWhen.planTypes[0]",
                        t -> section(t, 1)
                                .putObject("showWhen")
                                .putArray("planTypes")
                                .add("CPP")),
                row(
                        "a sector twice",
                        "sections[1].questions[3].showWhen.sectors",
                        t -> ((ArrayNode) question(t, 1, 3).get("showWhen").get("sectors")).add("POLICE")),
                row(
                        "a sector that is no text",
                        "sections[1].questions[3].showWhen.sectors[2]",
                        t -> ((ArrayNode) question(t, 1, 3).get("showWhen").get("sectors")).add(true)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"oneFault", "oneFaultOfATypeOrScale", "oneFaultOfACondition"})
    void read_isRefused_andNamesTheOneFault(String story, String field, Consumer<ObjectNode> mistake) {
        List<Fault> faults = faults(changed(mistake));

        assertThat(faults).as(story).extracting(Fault::field).containsExactly(field);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.message()).matches("(?s).+\\."));
    }

    @Test
    void read_namesAllFaultsAtOnce_whereverTheyStand() {
        JsonNode document = changed(t -> {
            t.put("code", "no good").put("colour", "red").remove("purpose");
            question(t, 0, 0).put("type", "TICK");
            question(t, 1, 1).put("code", "how").put("lowest", "none");
            when(section(t, 1), "kinds", "z");
            ((ObjectNode) section(t, 1).get("showWhen")).putArray("planTypes").add("SECTION_47");
            t.putObject("scale").put("name", "Half a scale").put("code", "half").put("goodThrough", "good");
        });

        assertThat(faults(document))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "colour",
                        "purpose",
                        "sections[0].questions[0].type",
                        "sections[1].questions[1].code",
                        "sections[1].questions[1].lowest",
                        "sections[1].showWhen.answers[0]",
                        "sections[1].showWhen.planTypes[0]",
                        "scale.grades",
                        "scale.goodThrough");
    }

    @Test
    void read_saysWhatIsPossible_whenAnEnumIsUnknown() {
        List<Fault> faults = faults(changed(t -> question(t, 0, 0).put("type", "FREE_TEXT")));

        assertThat(faults.get(0).message()).contains("FREE_TEXT", "YES_NO", "MULTIPLE_CHOICE", "SCALE");
    }

    private static Arguments row(String story, String field, Consumer<ObjectNode> mistake) {
        return Arguments.of(story, field, mistake);
    }

    private static Arguments row(
            String story, String field, Consumer<ObjectNode> mistake, Consumer<ObjectNode> withoutWhatFollowsFromIt) {
        return Arguments.of(story, field, mistake.andThen(withoutWhatFollowsFromIt));
    }

    private static List<Fault> faults(JsonNode document) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> TemplateDocument.read(document));
        assertThat(refused.code()).isEqualTo(TemplateDocument.INVALID);
        return refused.faults();
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode template = (ObjectNode) json(VALID);
        change.accept(template);
        return template;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode section(ObjectNode template, int index) {
        return (ObjectNode) template.get("sections").get(index);
    }

    private static ObjectNode question(ObjectNode template, int section, int index) {
        return (ObjectNode) section(template, section).get("questions").get(index);
    }

    private static ArrayNode list(ObjectNode object, String name) {
        return (ArrayNode) object.get(name);
    }

    private static ObjectNode when(ObjectNode owner, String question, String answer) {
        ObjectNode condition = owner.putObject("showWhen").put("question", question);
        condition.putArray("answers").add(answer);
        return condition;
    }

    private static ObjectNode scale(ObjectNode template) {
        return scale(template, true);
    }

    private static ObjectNode scale(ObjectNode template, boolean fresh) {
        if (fresh) {
            template.set("scale", json(SCALE));
        }
        return (ObjectNode) template.get("scale");
    }

    private static ObjectNode anotherSection(int number) {
        ObjectNode section = (ObjectNode) json(VALID).get("sections").get(1);
        section.put("code", "more-" + number).remove("showWhen");
        ArrayNode questions = section.putArray("questions");
        questions
                .addObject()
                .put("code", "more-" + number)
                .put("text", "More?")
                .put("type", "TEXT")
                .put("purpose", "FACT")
                .put("class", "QUALITY");
        return section;
    }
}

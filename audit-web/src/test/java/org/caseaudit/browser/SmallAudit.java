package org.caseaudit.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.ApiAnswer;
import org.caseaudit.dev.People;
import org.caseaudit.dev.demo.DemoPartnership;
import org.caseaudit.it.ServersForTests;

/**
 * An audit of one child by one school, launched through the API, with its form still blank. Each test has its own, so that
 * no test meets what another one wrote.
 */
final class SmallAudit {
    static final String AUDITOR = "schools-auditor";
    static final String LEAD = "schools-lead";

    /** Everything a form can ask, in as few questions as can be. */
    private static final String TOOL = """
            {"code":"%s","name":"Seen and heard","purpose":"Whether the child was seen, and what came of it.","hours":1,"sections":[
              {"code":"seen","title":"Was the child seen?","guidance":"Look at the visits of the last year.","areas":["CHILD_CENTRED_AND_DIVERSITY"],
               "questions":[
                {"code":"alone","text":"Was the child seen alone?","guidance":"Count only visits where somebody talked with the child.","type":"YES_NO","purpose":"EVIDENCE","class":"COMPLIANCE","required":true},
                {"code":"why-not","text":"Why was the child not seen alone?","type":"TEXT","purpose":"EVIDENCE","class":"QUALITY","required":true,"showWhen":{"question":"alone","answers":["no"]}},
                {"code":"difference","text":"What changed for the child?","type":"TEXT","purpose":"DIFFERENCE","class":"QUALITY","required":true},
                {"code":"good","text":"What was good?","type":"TEXT","purpose":"GOOD_PRACTICE","class":"QUALITY"}]},
              {"code":"facts","title":"Facts","graded":false,
               "questions":[
                {"code":"needs","text":"Which needs were known?","type":"MULTIPLE_CHOICE","purpose":"FACT","class":"QUALITY","required":true,"choices":[{"code":"home","text":"Home"},{"code":"health","text":"Health"},{"code":"school","text":"School"}]},
                {"code":"plan","text":"Which plan was it?","type":"SINGLE_CHOICE","purpose":"FACT","class":"COMPLIANCE","required":true,"choices":[{"code":"none","text":"None"},{"code":"early","text":"Early help"}]},
                {"code":"first","text":"When was the child first seen?","type":"DATE","purpose":"FACT","class":"COMPLIANCE"},
                {"code":"visits","text":"How many visits were there?","type":"NUMBER","purpose":"FACT","class":"COMPLIANCE","lowest":0,"highest":100},
                {"code":"trust","text":"How far did the child trust somebody?","type":"SCALE","purpose":"FACT","class":"QUALITY","lowest":1,"highest":5}]}]}
            """;

    private static DemoPartnership partnership;

    private final String theme;
    private final String cycle;
    private final String form;

    private SmallAudit(String theme, String cycle, String form) {
        this.theme = theme;
        this.cycle = cycle;
        this.form = form;
    }

    static SmallAudit fresh() {
        String unique = unique();
        return fresh(unique, TOOL.formatted(unique));
    }

    static Planned planned() {
        String unique = unique();
        return planned(unique, TOOL.formatted(unique));
    }

    private static String unique() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** @param tool the document of a template with that code */
    static SmallAudit fresh(String unique, String tool) {
        Planned planned = planned(unique, tool);
        Map<String, Object> known =
                Map.of("caseFile", planned.child(), "agency", partnership().agency("schools"), "state", "KNOWN");
        partnership().merge("coordinator", planned.cycle() + "/involvements", Map.of("answers", List.of(known)));
        return planned.launched();
    }

    /** Planned with its child and its agency, which has not said yet whether it knows the child. */
    private static Planned planned(String unique, String tool) {
        DemoPartnership here = partnership();
        String template = here.post("coordinator", "/templates", Tree.of(tool))
                .body()
                .at("/summary/id")
                .asText();
        here.command("coordinator", "/templates/" + template, "publish", Map.of());
        String theme = "Seen and heard " + unique;
        String cycle = "/cycles/" + here.create("coordinator", "/cycles", plan(theme, template));
        here.post("coordinator", cycle + "/agencies", Map.of("agencies", List.of(here.agency("schools"))));
        return new Planned(theme, cycle, here.create("coordinator", cycle + "/cases", child()));
    }

    /** Before the forms go out. */
    record Planned(String theme, String cycle, String child) {
        SmallAudit launched() {
            DemoPartnership here = partnership();
            Map<String, Object> row =
                    Map.of("caseFile", child, "agency", here.agency("schools"), "auditor", here.person(AUDITOR));
            here.post("coordinator", cycle + "/allocations", Map.of("rows", List.of(row)));
            here.command("chair", cycle, "launch", Map.of("formsSeen", 1));
            String form = here.get("coordinator", cycle + "/assignments")
                    .body()
                    .at("/items/0/id")
                    .asText();
            return new SmallAudit(theme, cycle, "/assignments/" + form);
        }
    }

    static synchronized DemoPartnership partnership() {
        if (partnership == null) {
            partnership = DemoPartnership.load(ServersForTests.api(), People.synthetic());
        }
        return partnership;
    }

    static Map<String, Object> plan(String theme, String template) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        return Map.ofEntries(
                Map.entry("theme", theme),
                Map.entry("whyNow", "For a test."),
                Map.entry("scope", "One child."),
                Map.entry("keyLines", List.of("Was the child seen?")),
                Map.entry(
                        "windows",
                        Map.of(
                                "lookBackFrom", today.minusYears(1).toString(),
                                "judgeFrom", today.minusMonths(6).toString(),
                                "to", today.toString())),
                Map.entry(
                        "timetable",
                        Map.of(
                                "formsOut", today.toString(),
                                "formsDue", today.plusDays(12).toString(),
                                "meeting", today.plusDays(20).toString(),
                                "reportDue", today.plusDays(50).toString())),
                Map.entry("template", template),
                Map.entry("sampleMethod", "CHOSEN"),
                Map.entry("signOffRequired", true));
    }

    static Map<String, Object> child() {
        return Map.of(
                "details",
                Map.of(
                        "ageBand", "AGE_5_TO_9",
                        "gender", "FEMALE",
                        "ethnicity", "WHITE",
                        "disability", "NO",
                        "planType", "CHILD_IN_NEED",
                        "features", List.of("NEGLECT")),
                "identity",
                Map.of("name", "Invented Child", "dateOfBirth", "2018-05-01", "recordNumbers", "X 123"));
    }

    /** Where the form is for the browser: its task list, or a page below it. */
    String page(String... parts) {
        String base = partnership().path().replaceFirst("^/api", "") + form;
        return parts.length == 0 ? base : base + "/" + String.join("/", parts);
    }

    /** What stands for a question, as the API tells it. */
    String answer(String question) {
        return answers(question).body().get("value").asText(null);
    }

    int revision(String question) {
        return answers(question).body().get("revision").asInt();
    }

    private ApiAnswer answers(String question) {
        return partnership().get(AUDITOR, form + "/answers/" + question);
    }

    /** Somebody else, by another client, meanwhile. */
    void write(String question, String value) {
        partnership().put(AUDITOR, form + "/answers/" + question, Map.of("value", value));
    }

    String state() {
        return partnership().get(AUDITOR, form).body().get("state").asText();
    }

    /** Everything filled in by the API, so that a test can begin where the form is handed in. */
    void fill() {
        DemoPartnership here = partnership();
        here.put(AUDITOR, form + "/answers/alone", Map.of("value", "yes", "evidence", "Three entries."));
        for (String text : List.of("difference", "good")) {
            here.put(AUDITOR, form + "/answers/" + text, Map.of("value", "She was asked, and the plan changed."));
        }
        here.put(AUDITOR, form + "/answers/needs", Map.of("value", "home,school"));
        here.put(AUDITOR, form + "/answers/plan", Map.of("value", "early"));
        for (String section : List.of("seen", "overall")) {
            here.put(AUDITOR, form + "/grades/" + section, Map.of("grade", "good", "reason", "See the record."));
        }
    }

    /** The lead sends it back. */
    void returned(String reason) {
        partnership().command(LEAD, form, "return", Map.of("reason", reason));
    }

    /** Where the form is for the API. */
    String form() {
        return form;
    }

    String cycle() {
        return cycle;
    }

    String theme() {
        return theme;
    }
}

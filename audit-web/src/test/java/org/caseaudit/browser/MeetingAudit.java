package org.caseaudit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.demo.DemoPartnership;

/**
 * An audit of two children by two agencies, filled through the API up to the meeting. On the first child they differ in
 * how far it was seen and on the case as a whole; on the second the schools' form may be missing.
 */
final class MeetingAudit {
    static final String CHAIR = "chair";
    static final String COORDINATOR = "coordinator";
    static final String SEEN = "Was the child seen?";
    static final String WHOLE = "The case as a whole";

    private static final List<String> AGENCIES = List.of("police", "schools");
    private static final String TOOL = """
            {"code":"%s","name":"Seen and planned","purpose":"For a test.","hours":1,"sections":[
              {"code":"seen","title":"Was the child seen?","areas":["CHILD_CENTRED_AND_DIVERSITY"],"questions":[
                {"code":"alone","text":"Was the child seen alone?","type":"YES_NO","purpose":"EVIDENCE","class":"COMPLIANCE","required":true},
                {"code":"difference","text":"What changed for the child?","type":"TEXT","purpose":"DIFFERENCE","class":"QUALITY","required":true},
                {"code":"good","text":"What was good?","type":"TEXT","purpose":"GOOD_PRACTICE","class":"QUALITY"}]},
              {"code":"plan","title":"Was there a plan?","areas":["MULTI_AGENCY_INVOLVEMENT"],"questions":[
                {"code":"smart","text":"What did the plan say?","type":"TEXT","purpose":"EVIDENCE","class":"QUALITY","required":true}]}]}
            """;

    private final DemoPartnership here;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String cycle;
    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();

    private MeetingAudit() {
        here = SmallAudit.partnership();
        cycle = "/cycles/" + here.create(COORDINATOR, "/cycles", plan(template()));
    }

    /** With every form handed in. */
    static MeetingAudit ready() {
        MeetingAudit audit = withOneFormMissing();
        audit.fill("C02", "schools", "good");
        return audit;
    }

    static MeetingAudit withOneFormMissing() {
        MeetingAudit audit = new MeetingAudit();
        audit.launch();
        audit.fill("C01", "police", "good");
        audit.fill("C01", "schools", "requires-improvement");
        audit.fill("C02", "police", "good");
        return audit;
    }

    private String template() {
        JsonNode document = Tree.of(TOOL.formatted("m" + unique));
        String template = here.post(COORDINATOR, "/templates", document)
                .body()
                .at("/summary/id")
                .asText();
        here.command(COORDINATOR, "/templates/" + template, "publish", Map.of());
        return template;
    }

    private Map<String, Object> plan(String template) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        return Map.ofEntries(
                Map.entry("theme", theme()),
                Map.entry("whyNow", "For a test."),
                Map.entry("scope", "Two children."),
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
                                "formsOut", today.minusDays(28).toString(),
                                "formsDue", today.toString(),
                                "meeting", today.toString(),
                                "reportDue", today.plusDays(28).toString())),
                Map.entry("template", template),
                Map.entry("sampleMethod", "CHOSEN"),
                Map.entry("signOffRequired", false));
    }

    private void launch() {
        List<String> agencies = AGENCIES.stream().map(here::agency).toList();
        here.post(COORDINATOR, cycle + "/agencies", Map.of("agencies", agencies));
        List<Map<String, Object>> known = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String pseudonym : List.of("C01", "C02")) {
            String child = here.create(COORDINATOR, cycle + "/cases", child());
            cases.put(pseudonym, child);
            for (String agency : AGENCIES) {
                String id = here.agency(agency);
                known.add(Map.of("caseFile", child, "agency", id, "state", "KNOWN"));
                rows.add(Map.of("caseFile", child, "agency", id, "auditor", here.person(agency + "-auditor")));
            }
        }
        here.merge(COORDINATOR, cycle + "/involvements", Map.of("answers", known));
        here.post(COORDINATOR, cycle + "/allocations", Map.of("rows", rows));
        here.command(CHAIR, cycle, "launch", Map.of("formsSeen", rows.size()));
        here.get(COORDINATOR, cycle + "/assignments")
                .body()
                .get("items")
                .forEach(form -> forms.put(
                        form.get("pseudonym").asText() + form.get("agency").asText(),
                        "/assignments/" + form.get("id").asText()));
    }

    private static Map<String, Object> child() {
        return Map.of(
                "details",
                Map.of(
                        "ageBand", "AGE_5_TO_9",
                        "gender", "FEMALE",
                        "ethnicity", "WHITE",
                        "disability", "NO",
                        "planType", "CHILD_IN_NEED",
                        "features", List.of("NEGLECT")));
    }

    private void fill(String pseudonym, String agency, String grade) {
        String who = agency + "-auditor";
        String form = forms.get(pseudonym + here.agency(agency));
        here.put(who, form + "/answers/alone", Map.of("value", "yes", "evidence", "Three entries in the record."));
        here.put(who, form + "/answers/difference", Map.of("value", "She said what she wanted, and the plan changed."));
        here.put(who, form + "/answers/smart", Map.of("value", "Who does what by when."));
        if (agency.equals("police") && pseudonym.equals("C01")) {
            here.put(who, form + "/answers/good", Map.of("value", "The officer knelt down to talk with her."));
        }
        here.put(who, form + "/grades/seen", Map.of("grade", grade, "reason", "As the record of " + agency + " says."));
        here.put(who, form + "/grades/plan", Map.of("grade", "good", "reason", "A plan that was kept."));
        here.put(who, form + "/grades/overall", Map.of("grade", grade, "reason", "All in all."));
        here.command(who, form, "submit", Map.of());
    }

    /** One agency doubts another's grade. Only once the meeting has begun. */
    void challenged() {
        here.create(
                "schools-auditor",
                cycle + "/challenges",
                Map.of(
                        "item",
                        Map.of("caseFile", cases.get("C01"), "section", "seen"),
                        "challenged",
                        here.agency("police"),
                        "text",
                        "She was seen with her mother in the room.",
                        "evidence",
                        "School record."));
    }

    void begun() {
        here.command(CHAIR, cycle, "begin-moderation", Map.of());
    }

    /** Everything is decided and the report begun. */
    void reporting() {
        begun();
        here.post(CHAIR, cycle + "/moderation/confirm-unanimous", Map.of());
        for (String section : List.of("seen", "overall")) {
            here.put(
                    CHAIR,
                    cycle + "/moderation/" + cases.get("C01") + "/" + section,
                    Map.of("kind", "AGREED", "grade", "good", "reason", "Read together."));
        }
        here.command(CHAIR, cycle, "begin-reporting", Map.of());
    }

    /** What stands about an item of the first child, as the API tells it. */
    JsonNode item(String section) {
        return here.get(CHAIR, cycle + "/moderation/" + cases.get("C01") + "/" + section)
                .body();
    }

    String state() {
        return here.get(CHAIR, cycle).body().get("state").asText();
    }

    String theme() {
        return "Seen and planned " + unique;
    }

    String agency(String code) {
        return here.agency(code);
    }

    String person(String username) {
        return here.person(username);
    }

    String caseFile(String pseudonym) {
        return cases.get(pseudonym);
    }

    /** Where the browser finds a page of the audit. */
    String page(String page) {
        return here.path().replaceFirst("^/api", "") + cycle + page;
    }
}

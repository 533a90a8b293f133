package org.caseaudit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.demo.DemoPartnership;

/**
 * An audit of three children in which the schools have work to share out: C01 is known to police and schools, C02 to the
 * schools alone, C03 to the police and, as it turned out late, to the schools, where nobody is named for it yet. Each test has its own.
 */
final class LeadAudit {
    static final String LEAD = SmallAudit.LEAD;
    static final String AUDITOR = SmallAudit.AUDITOR;
    static final String POLICE_AUDITOR = "police-auditor";
    static final String POLICE_LEAD = "police-lead";
    static final String CHAIR = "chair";
    static final String WORDS = "She was asked, and the plan changed.";

    private static final String OFFICE = "coordinator";

    private static final String TOOL = """
            {"code":"%s","name":"Seen","purpose":"Whether the child was seen.","hours":1,"sections":[
              {"code":"seen","title":"Was the child seen?","areas":["CHILD_CENTRED_AND_DIVERSITY"],
               "questions":[
                {"code":"difference","text":"What changed for the child?","type":"TEXT","purpose":"DIFFERENCE","class":"QUALITY","required":true},
                {"code":"good","text":"What was good?","type":"TEXT","purpose":"GOOD_PRACTICE","class":"QUALITY"}]}]}
            """;

    private final DemoPartnership here = SmallAudit.partnership();
    private final String theme = "Led " + UUID.randomUUID().toString().substring(0, 8);
    private final String cycle;
    private final List<String> children = new ArrayList<>();
    private final Map<String, String> forms = new HashMap<>();

    private LeadAudit() {
        String code = "l" + UUID.randomUUID().toString().substring(0, 8);
        String template = here.post(OFFICE, "/templates", Tree.of(TOOL.formatted(code)))
                .body()
                .at("/summary/id")
                .asText();
        here.command(OFFICE, "/templates/" + template, "publish", Map.of());
        cycle = "/cycles/" + here.create(OFFICE, "/cycles", SmallAudit.plan(theme, template));
        here.post(OFFICE, cycle + "/agencies", Map.of("agencies", List.of(agency("schools"), agency("police"))));
        for (int i = 0; i < 3; i++) {
            children.add(here.create(OFFICE, cycle + "/cases", SmallAudit.child()));
        }
        know(0, "schools");
        know(0, "police");
        know(1, "schools");
        know(2, "police");
        allocate(0, "schools", AUDITOR);
        allocate(0, "police", POLICE_AUDITOR);
        allocate(1, "schools", AUDITOR);
        allocate(2, "police", POLICE_AUDITOR);
        here.command(CHAIR, cycle, "launch", Map.of("formsSeen", 4));
        know(2, "schools"); // found in their records only when the forms were out already
        for (JsonNode form : here.get(OFFICE, cycle + "/assignments").body().get("items")) {
            forms.put(
                    form.get("pseudonym").asText() + form.get("agency").asText(),
                    form.get("id").asText());
        }
    }

    static LeadAudit launched() {
        return new LeadAudit();
    }

    private String agency(String code) {
        return here.agency(code);
    }

    private void know(int child, String agency) {
        Map<String, Object> answer =
                Map.of("caseFile", children.get(child), "agency", agency(agency), "state", "KNOWN");
        here.merge(OFFICE, cycle + "/involvements", Map.of("answers", List.of(answer)));
    }

    private void allocate(int child, String agency, String auditor) {
        Map<String, Object> row =
                Map.of("caseFile", children.get(child), "agency", agency(agency), "auditor", here.person(auditor));
        here.post(OFFICE, cycle + "/allocations", Map.of("rows", List.of(row)));
    }

    String theme() {
        return theme;
    }

    /** Where the form of an agency for a child is. */
    private String form(String pseudonym, String agency) {
        return "/assignments/" + forms.get(pseudonym + agency(agency));
    }

    /** An address for the browser. */
    String page(String resource) {
        return here.path().replaceFirst("^/api", "") + resource;
    }

    String formPage(String pseudonym, String... parts) {
        return page(form(pseudonym, "schools") + (parts.length == 0 ? "" : "/" + String.join("/", parts)));
    }

    String cyclePage(String below) {
        return page(cycle + "/" + below);
    }

    String state(String pseudonym) {
        return here.get(LEAD, form(pseudonym, "schools")).body().get("state").asText();
    }

    String auditor(String pseudonym) {
        return here.get(LEAD, form(pseudonym, "schools"))
                .body()
                .get("auditorName")
                .asText();
    }

    /** The schools hand a form in. */
    LeadAudit handedIn(String pseudonym) {
        handIn(form(pseudonym, "schools"), AUDITOR, "requires-improvement");
        return this;
    }

    private void handIn(String form, String auditor, String grade) {
        here.put(auditor, form + "/answers/difference", Map.of("value", WORDS));
        for (String section : List.of("seen", "overall")) {
            here.put(auditor, form + "/grades/" + section, Map.of("grade", grade, "reason", "See the record."));
        }
        here.command(auditor, form, "submit", Map.of());
    }

    /** Another lead of the schools sends it back. */
    void returned(String pseudonym, String reason) {
        here.command(LEAD, form(pseudonym, "schools"), "return", Map.of("reason", reason));
    }

    /** Both have handed in C01, and the meeting has begun. */
    LeadAudit met() {
        handedIn("C01");
        handIn(form("C01", "police"), POLICE_AUDITOR, "good");
        here.command(CHAIR, cycle, "begin-moderation", Map.of("overrideReason", "The others follow."));
        return this;
    }

    /** The police doubt what the schools graded. @return where it stands */
    String challengedByThePolice() {
        String id = here.create(
                POLICE_AUDITOR,
                cycle + "/challenges",
                Map.of(
                        "item",
                        Map.of("caseFile", children.get(0), "section", "seen"),
                        "challenged",
                        agency("schools"),
                        "text",
                        "She was seen twice.",
                        "evidence",
                        "Our log of 3 May."));
        return page("/challenges/" + id);
    }

    /** The meeting finds something about the schools. @return where it stands */
    String foundAboutTheSchools() {
        String id = here.create(
                CHAIR,
                cycle + "/findings",
                Map.of(
                        "caseFile", children.get(0),
                        "kind", "ABOUT_ANOTHER_AGENCY",
                        "text", "The school rang nobody for three weeks."));
        String version = here.get(CHAIR, "/findings/" + id).etag();
        here.put(CHAIR, "/findings/" + id + "/agency-concerned", Map.of("agency", agency("schools")), version);
        return page("/findings/" + id);
    }

    /** The meeting agrees on the police's grade, and the report is begun. */
    LeadAudit reported() {
        for (String section : List.of("seen", "overall")) {
            here.put(
                    CHAIR,
                    cycle + "/moderation/" + children.get(0) + "/" + section,
                    Map.of("kind", "AGREED", "grade", "good", "reason", "Read aloud and talked through."));
        }
        here.command(CHAIR, cycle, "begin-reporting", Map.of());
        return this;
    }
}

package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second audit that has just been launched, with forms waiting to be filled by hand; its cases are drawn from the list of
 * candidates in {@code candidates.csv}.
 */
final class OpenAudit {
    static final String THEME = "Voice of the child: who asked, who listened?";

    private static final List<String> AGENCIES =
            List.of("childrens-social-care", "police", "health", "schools", "early-help");
    /** The agency whose auditor is quick. */
    private static final String FIRST = "police";

    private static final int CASES = 3;
    private static final String SEED = "17 4 42 8 23 31";
    private static final int WEEKS_TO_MEETING = 4;

    private final DemoPartnership partnership;

    OpenAudit(DemoPartnership partnership) {
        this.partnership = partnership;
    }

    /** Plans and launches it; one form is handed in already and waits for its lead to sign it off. */
    void launch() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        LocalDate meeting = today.plusWeeks(WEEKS_TO_MEETING);
        Map<String, Object> plan = new HashMap<>();
        plan.put("theme", THEME);
        plan.put("whyNow", "The neglect audit found that children were asked by people they hardly knew.");
        plan.put("scope", "Three children, drawn from the 24 in Exampleshire with a plan for more than six months.");
        plan.put("keyLines", List.of("Who asked the child?", "What changed because of the answer?"));
        plan.put(
                "windows",
                Map.of(
                        "lookBackFrom", today.minusYears(1).toString(),
                        "judgeFrom", today.minusMonths(6).toString(),
                        "to", today.toString()));
        plan.put(
                "timetable",
                Map.of(
                        "formsOut", today.toString(),
                        "formsDue", meeting.minusWeeks(1).toString(),
                        "meeting", meeting.toString(),
                        "reportDue", meeting.plusWeeks(4).toString()));
        plan.put("template", NeglectAudit.importTemplate(partnership, "voice-of-the-child"));
        plan.put("sampleMethod", "DRAWN");
        plan.put("signOffRequired", true);
        String cycle = "/cycles/" + partnership.create("coordinator", "/cycles", plan);
        partnership.post(
                "coordinator",
                cycle + "/agencies",
                Map.of("agencies", AGENCIES.stream().map(partnership::agency).toList()));
        draw(cycle);
        FormFiller.Task first = allocate(cycle);
        JsonNode workload = partnership.get("chair", cycle + "/workload").body();
        partnership.command(
                "chair",
                cycle,
                "launch",
                Map.of("formsSeen", workload.get("forms").asInt()));
        new FormFiller(partnership, new VoiceForm(DemoData.answers("voice"))).fill(first);
        partnership.command(first.auditor(), "/assignments/" + first.assignment(), "submit", Map.of());
    }

    /** Good where the officer asked the child, less where it hung on her alone. */
    private record VoiceForm(DemoData.Answers answers) implements FormFiller.Script {
        @Override
        public Map<String, String> grade(FormFiller.Task task, String section) {
            String grade = section.equals("seen-and-heard") ? "good" : "requires-improvement";
            return Map.of("grade", grade, "reason", answers.reasons().get(grade));
        }
    }

    /** The list is frozen before the seed is read out, so that nobody can choose the one to suit the other. */
    private void draw(String cycle) {
        String sample = cycle + "/sample";
        partnership.postCsv("coordinator", sample + "/candidates", DemoData.candidates());
        partnership.command("coordinator", sample, "freeze", Map.of());
        partnership.command(
                "chair",
                sample,
                "draw",
                Map.of(
                        "size",
                        CASES,
                        "minimum",
                        1,
                        "seed",
                        SEED,
                        "seedSource",
                        "Six numbers of the Exampleshire raffle, read out in the sub-group"));
    }

    /** Returns the form that is filled at once. */
    private FormFiller.Task allocate(String cycle) {
        List<Map<String, Object>> answers = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<JsonNode> cases = partnership.items("coordinator", cycle + "/cases");
        for (JsonNode drawn : cases) {
            String id = drawn.get("id").asText();
            for (String agency : AGENCIES) {
                String agencyId = partnership.agency(agency);
                answers.add(Map.of("caseFile", id, "agency", agencyId, "state", "KNOWN"));
                rows.add(Map.of("caseFile", id, "agency", agencyId, "auditor", partnership.person(auditor(agency))));
            }
        }
        partnership.merge("coordinator", cycle + "/involvements", Map.of("answers", answers));
        JsonNode first = partnership
                .post("coordinator", cycle + "/allocations", Map.of("rows", rows))
                .body()
                .get("items")
                .get(AGENCIES.indexOf(FIRST));
        return new FormFiller.Task(
                first.get("id").asText(),
                auditor(FIRST),
                cases.get(0).get("pseudonym").asText(),
                FIRST);
    }

    private static String auditor(String agency) {
        return agency + "-auditor";
    }
}

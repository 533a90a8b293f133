package org.caseaudit.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.dev.demo.DemoPartnership;

/** What a plan needs before a chair begins with it, made through the API; each test has its own. */
final class PlannedAudit {
    private static final String TOOL = """
            {"code":"%1$s","name":"Tool %1$s","purpose":"Whether the child was seen.","hours":2,"sections":[
              {"code":"seen","title":"Was the child seen?","areas":["CHILD_CENTRED_AND_DIVERSITY"],"questions":[
                {"code":"alone","text":"Was the child seen alone?","type":"YES_NO","purpose":"EVIDENCE","class":"QUALITY","required":true},
                {"code":"difference","text":"What changed for the child?","type":"TEXT","purpose":"DIFFERENCE","class":"QUALITY","required":true}]}]}
            """;

    private PlannedAudit() {}

    private static String unique() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A published template of its own; says what it is called. */
    static String template() {
        String code = unique();
        DemoPartnership here = SmallAudit.partnership();
        String template = here.post("coordinator", "/templates", Tree.of(TOOL.formatted(code)))
                .body()
                .at("/summary/id")
                .asText();
        here.command("coordinator", "/templates/" + template, "publish", Map.of());
        return "Tool " + code;
    }

    /** An audit that is only begun, with its meeting in three weeks; says where it is, below the partnership. */
    static String begun() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        return "/cycles/"
                + SmallAudit.partnership()
                        .create(
                                "coordinator",
                                "/cycles",
                                Map.of(
                                        "theme",
                                        "Only begun " + unique(),
                                        "whyNow",
                                        "For a test.",
                                        "scope",
                                        "One child.",
                                        "keyLines",
                                        List.of("Was the child seen?"),
                                        "windows",
                                        Map.of(
                                                "lookBackFrom",
                                                today.minusYears(1).toString(),
                                                "judgeFrom",
                                                today.minusMonths(6).toString(),
                                                "to",
                                                today.toString()),
                                        "timetable",
                                        Map.of(
                                                "formsOut",
                                                today.toString(),
                                                "formsDue",
                                                today.plusDays(12).toString(),
                                                "meeting",
                                                today.plusDays(20).toString(),
                                                "reportDue",
                                                today.plusDays(50).toString()),
                                        "sampleMethod",
                                        "CHOSEN"));
    }
}

package org.caseaudit.dev.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The grading meeting of the neglect audit: what is unanimous is confirmed, a challenge is heard, the rest is decided. */
final class NeglectMeeting {
    private final DemoPartnership partnership;
    private final DemoData data;
    private final String cycle;
    private final Map<String, String> cases;

    /** @param cases identifiers by pseudonym */
    NeglectMeeting(DemoPartnership partnership, DemoData data, String cycle, Map<String, String> cases) {
        this.partnership = partnership;
        this.data = data;
        this.cycle = cycle;
        this.cases = cases;
    }

    void hold(Consumer<String> progress) {
        progress.accept("The grading meeting: what is unanimous is confirmed, one challenge is heard, "
                + data.decisions().size() + " differences are settled or kept");
        partnership.command("chair", cycle, "begin-moderation", Map.of());
        attend();
        partnership.post("chair", cycle + "/moderation/confirm-unanimous", Map.of());
        hear(data.challenge());
        data.decisions().forEach(this::decide);
        partnership.command("chair", cycle, "begin-reporting", Map.of());
    }

    private void attend() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DemoData.DemoAttendance one : data.attendance()) {
            Map<String, Object> row = new HashMap<>();
            row.put("agency", one.agency() == null ? null : partnership.agency(one.agency()));
            row.put("person", one.person() == null ? null : partnership.person(one.person()));
            row.put("guest", one.guest());
            row.put("presence", one.presence());
            rows.add(row);
        }
        partnership.merge("coordinator", cycle + "/attendance", Map.of("rows", rows));
    }

    /** One agency doubts another's grade, the other answers, the meeting says what it makes of both. */
    private void hear(DemoData.DemoChallenge challenge) {
        String id = partnership.create(
                challenge.challenger() + "-auditor",
                cycle + "/challenges",
                Map.of(
                        "item",
                        Map.of("caseFile", cases.get(challenge.caseName()), "section", challenge.section()),
                        "challenged",
                        partnership.agency(challenge.challenged()),
                        "text",
                        challenge.text(),
                        "evidence",
                        challenge.evidence()));
        String address = "/challenges/" + id;
        partnership.command(challenge.challenged() + "-lead", address, "reply", Map.of("reply", challenge.reply()));
        partnership.command(
                "chair", address, "decide", Map.of("outcome", challenge.outcome(), "reason", challenge.reason()));
    }

    private void decide(DemoData.DemoDecision decision) {
        Map<String, Object> ruling = new HashMap<>();
        ruling.put("kind", decision.kind());
        ruling.put("grade", decision.grade());
        ruling.put("reason", decision.reason());
        ruling.put(
                "dissents",
                decision.dissents().stream()
                        .map(d -> Map.of("agency", partnership.agency(d.agency()), "reason", d.reason()))
                        .toList());
        partnership.put(
                "chair", cycle + "/moderation/" + cases.get(decision.caseName()) + "/" + decision.section(), ruling);
    }
}

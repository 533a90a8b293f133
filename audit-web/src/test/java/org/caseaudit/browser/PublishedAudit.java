package org.caseaudit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caseaudit.dev.demo.DemoPartnership;

/**
 * A small audit whose report is published, with one action: owned by the lead of the schools, due in three months. Brought
 * there through the API; each test has its own.
 */
final class PublishedAudit {
    static final String OWNER = SmallAudit.LEAD;
    static final String CHAIR = "chair";
    static final String COORDINATOR = "coordinator";
    static final String BOARD = "board-1";
    static final String ACTION = "Write down after each visit what the child said.";

    private final SmallAudit audit;
    private final String theme;
    private final String action;

    private PublishedAudit(SmallAudit audit, String theme, String action) {
        this.audit = audit;
        this.theme = theme;
        this.action = action;
    }

    static PublishedAudit fresh() {
        SmallAudit audit = reporting();
        DemoPartnership here = SmallAudit.partnership();
        String action = report(here, audit.cycle());
        String theme = here.get(CHAIR, audit.cycle()).body().get("theme").asText();
        return new PublishedAudit(audit, theme, "/actions/" + action);
    }

    /** As far as the report, of which nothing is written yet. */
    static SmallAudit reporting() {
        SmallAudit audit = SmallAudit.fresh();
        DemoPartnership here = SmallAudit.partnership();
        audit.fill();
        here.command(SmallAudit.AUDITOR, audit.form(), "submit", Map.of());
        here.command(SmallAudit.LEAD, audit.form(), "sign-off", Map.of());
        String cycle = audit.cycle();
        here.command(CHAIR, cycle, "begin-moderation", Map.of());
        for (JsonNode item : here.items(CHAIR, cycle + "/moderation")) {
            String path = cycle + "/moderation/" + item.get("caseFile").asText() + "/"
                    + item.get("section").asText();
            here.put(
                    CHAIR,
                    path,
                    Map.of("kind", "AGREED", "grade", "good", "reason", "The record was read together."),
                    "\"0\"");
        }
        here.command(CHAIR, cycle, "begin-reporting", Map.of());
        return audit;
    }

    private static String report(DemoPartnership here, String cycle) {
        for (JsonNode finding : here.items(CHAIR, cycle + "/findings")) {
            here.put(CHAIR, "/findings/" + finding.get("id").asText(), Map.of("fate", "INCLUDED"));
        }
        here.put(
                COORDINATOR,
                cycle + "/report/narrative",
                Map.of(
                        "summary", "The child was seen, and heard late.",
                        "childsVoiceMissingBecause", "The child is an invention."),
                here.get(COORDINATOR, cycle + "/report").etag());
        String recommendation =
                here.create(COORDINATOR, cycle + "/recommendations", Map.of("text", "Keep the child's words."));
        String action = here.create(
                COORDINATOR,
                "/recommendations/" + recommendation + "/actions",
                Map.of(
                        "text", ACTION,
                        "owner", here.person(OWNER),
                        "agency", here.agency("schools"),
                        "deadline", today().plusMonths(3).toString(),
                        "measure", "Nine of ten visits have the child's words."));
        here.command(CHAIR, cycle + "/report", "sign-off", Map.of());
        here.command(CHAIR, cycle, "publish", Map.of());
        return action;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    String theme() {
        return theme;
    }

    /** Where the action is for the browser. */
    String actionPage() {
        return at(action);
    }

    String reportPage() {
        return at("/reports/" + audit.cycle().substring("/cycles/".length()));
    }

    static String at(String path) {
        return SmallAudit.partnership().path().replaceFirst("^/api", "") + path;
    }

    JsonNode action() {
        return SmallAudit.partnership().get(CHAIR, action).body();
    }

    String reportState() {
        return SmallAudit.partnership()
                .get(CHAIR, audit.cycle() + "/report/published")
                .body()
                .get("state")
                .asText();
    }

    /** Another step by the API, meanwhile. */
    void step(String who, String command, Object body) {
        SmallAudit.partnership().command(who, action, command, body);
    }

    List<JsonNode> files() {
        return SmallAudit.partnership().items(CHAIR, action + "/files");
    }

    /** The checksum that stands on the pages of its report. */
    String checksum() {
        return SmallAudit.partnership()
                .get("chair", audit.cycle() + "/report/versions/1")
                .body()
                .get("sha256")
                .asText();
    }

    /** A page of the audit for the browser. */
    String page(String rest) {
        return SmallAudit.partnership().path().replaceFirst("^/api", "") + audit.cycle() + "/" + rest;
    }

    /** A page of the partnership for the browser. */
    static String inPartnership(String rest) {
        return SmallAudit.partnership().path().replaceFirst("^/api", "") + "/" + rest;
    }
}

package org.caseaudit.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caseaudit.dev.demo.DemoPartnership;

/** A small audit taken through the API from its form to the published report. */
final class PublishedAudit {
    private final SmallAudit audit;

    private PublishedAudit(SmallAudit audit) {
        this.audit = audit;
    }

    static PublishedAudit fresh() {
        PublishedAudit published = new PublishedAudit(SmallAudit.fresh());
        published.handIn();
        published.meet();
        published.report();
        return published;
    }

    private static DemoPartnership here() {
        return SmallAudit.partnership();
    }

    private void handIn() {
        String form = audit.page().replaceFirst("^.*(?=/assignments/)", "");
        here().put(SmallAudit.AUDITOR, form + "/answers/alone", Map.of("value", "yes", "evidence", "Three entries."));
        here().put(
                        SmallAudit.AUDITOR,
                        form + "/answers/difference",
                        Map.of("value", "She was asked, and the plan changed."));
        here().put(SmallAudit.AUDITOR, form + "/answers/needs", Map.of("value", "home,school"));
        here().put(SmallAudit.AUDITOR, form + "/answers/plan", Map.of("value", "early"));
        for (String section : List.of("seen", "overall")) {
            here().put(
                            SmallAudit.AUDITOR,
                            form + "/grades/" + section,
                            Map.of("grade", "good", "reason", "See the record."));
        }
        here().command(SmallAudit.AUDITOR, form, "submit", Map.of());
        here().command(SmallAudit.LEAD, form, "sign-off", Map.of());
    }

    private void meet() {
        here().command("chair", audit.cycle(), "begin-moderation", Map.of());
        String child = here().get("chair", audit.cycle() + "/cases")
                .body()
                .at("/items/0/id")
                .asText();
        for (String section : List.of("seen", "overall")) {
            here().put(
                            "chair",
                            audit.cycle() + "/moderation/" + child + "/" + section,
                            Map.of("kind", "AGREED", "grade", "good", "reason", "The record was read together."));
        }
        here().command("chair", audit.cycle(), "begin-reporting", Map.of());
    }

    private void report() {
        String report = audit.cycle() + "/report";
        here().put(
                        "coordinator",
                        report + "/narrative",
                        Map.of(
                                "summary", "One child, seen and heard.",
                                "childsVoiceMissingBecause", "The child is invented; nobody could be asked."));
        String recommendation =
                here().create("coordinator", audit.cycle() + "/recommendations", Map.of("text", "Ask every child."));
        here().create(
                        "coordinator",
                        "/recommendations/" + recommendation + "/actions",
                        Map.of(
                                "text", "Train the school.",
                                "owner", here().person(SmallAudit.LEAD),
                                "agency", here().agency("schools"),
                                "deadline",
                                        LocalDate.now(ZoneId.of("Europe/London"))
                                                .plusMonths(6)
                                                .toString(),
                                "measure", "All are trained."));
        here().command("chair", report, "sign-off", Map.of());
        here().command("chair", audit.cycle(), "publish", Map.of());
    }

    /** The checksum that stands on the pages of its report. */
    String checksum() {
        return here().get("chair", audit.cycle() + "/report/versions/1")
                .body()
                .get("sha256")
                .asText();
    }

    /** A page of the audit for the browser. */
    String page(String rest) {
        return here().path().replaceFirst("^/api", "") + audit.cycle() + "/" + rest;
    }

    /** A page of the partnership for the browser. */
    static String inPartnership(String rest) {
        return here().path().replaceFirst("^/api", "") + "/" + rest;
    }
}

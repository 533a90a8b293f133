package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.caseaudit.dev.demo.FormFiller.Task;

/** One whole themed audit, from plan to published report, as the people of the partnership would run it. */
final class NeglectAudit {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int AUDITORS_AT_ONCE = 4;

    private final DemoPartnership partnership;
    private final DemoData data;
    private final NeglectForms forms;
    private final Consumer<String> progress;
    private final LocalDate today = LocalDate.now(ZONE);
    private final Map<String, String> cases = new LinkedHashMap<>();
    private String cycle;

    NeglectAudit(DemoPartnership partnership, DemoData data, Consumer<String> progress) {
        this.partnership = partnership;
        this.data = data;
        this.forms = new NeglectForms(data);
        this.progress = progress;
    }

    /** Address of the cycle of this theme, if it ran before. */
    static String find(DemoPartnership partnership, String theme) {
        return partnership.items("chair", "/cycles").stream()
                .filter(c -> c.get("theme").asText().equals(theme))
                .map(c -> "/cycles/" + c.get("id").asText())
                .findFirst()
                .orElse(null);
    }

    /** Runs the audit and returns its address. */
    String run() throws Exception {
        plan();
        List<Task> tasks = allocate();
        launch();
        fill(tasks);
        hear();
        raiseConcern();
        new NeglectMeeting(partnership, data, cycle, cases).hold(progress);
        report();
        publish();
        return cycle;
    }

    // ---- plan

    private void plan() {
        progress.accept("The coordinator imports the template and plans the audit");
        String template = importTemplate(partnership, data.template());
        Map<String, Object> plan = new HashMap<>();
        plan.put("theme", data.theme());
        plan.put("whyNow", data.whyNow());
        plan.put("boardPriority", data.boardPriority());
        plan.put("scope", data.scope());
        plan.put("keyLines", data.keyLines());
        plan.put(
                "windows",
                Map.of(
                        "lookBackFrom", today.minusYears(1).toString(),
                        "judgeFrom", today.minusMonths(6).toString(),
                        "to", today.toString()));
        plan.put(
                "timetable",
                Map.of(
                        "formsOut", today.minusDays(28).toString(),
                        "formsDue", today.toString(),
                        "meeting", today.toString(),
                        "reportDue", today.plusDays(28).toString()));
        plan.put("template", template);
        plan.put("sampleMethod", data.sampleMethod());
        plan.put("sampleNote", data.sampleNote());
        plan.put("signOffRequired", false);
        cycle = "/cycles/" + partnership.create("coordinator", "/cycles", plan);
        partnership.post(
                "coordinator",
                cycle + "/agencies",
                Map.of(
                        "agencies",
                        data.agencies().stream().map(partnership::agency).toList()));
        for (DemoData.DemoCase demoCase : data.cases()) {
            String id = partnership.create(
                    "coordinator",
                    cycle + "/cases",
                    Map.of("details", demoCase.details(), "identity", demoCase.identity()));
            cases.put(demoCase.pseudonym(), id);
        }
    }

    /** Imports a template the product ships with, publishes it, and returns its identifier; an earlier one is used again. */
    static String importTemplate(DemoPartnership partnership, String code) {
        for (JsonNode known : partnership.items("coordinator", "/templates")) {
            if (known.get("code").asText().equals(code)
                    && known.get("status").asText().equals("PUBLISHED")) {
                return known.get("id").asText();
            }
        }
        JsonNode document =
                partnership.get("coordinator", "/template-library/" + code).body();
        String id = partnership
                .post("coordinator", "/templates", document)
                .body()
                .at("/summary/id")
                .asText();
        partnership.command("coordinator", "/templates/" + id, "publish", Map.of());
        return id;
    }

    // ---- involvement and allocation

    private List<Task> allocate() {
        progress.accept("Seven agencies answer whether they know the children; auditors are named for "
                + cases.size() * data.agencies().size() + " forms");
        for (String agency : data.agencies()) {
            // every name is in an index; three auditors will find that there is nothing to return all the same
            List<Map<String, String>> known = cases.values().stream()
                    .map(id -> Map.of("caseFile", id, "agency", partnership.agency(agency), "state", "KNOWN"))
                    .toList();
            String lead = agency + "-lead";
            partnership.get(lead, "/cases/" + cases.values().iterator().next() + "/identity");
            partnership.merge(lead, cycle + "/involvements", Map.of("answers", known));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String agency : data.agencies()) {
            cases.forEach((name, id) -> rows.add(row(name, id, agency)));
        }
        partnership.post("coordinator", cycle + "/allocations?dryRun=true", Map.of("rows", rows));
        JsonNode allocated = partnership
                .post("coordinator", cycle + "/allocations", Map.of("rows", rows))
                .body()
                .get("items");
        List<Task> tasks = new ArrayList<>();
        int i = 0;
        for (String agency : data.agencies()) {
            for (String name : cases.keySet()) {
                tasks.add(new Task(allocated.get(i++).get("id").asText(), agency + "-auditor", name, agency));
            }
        }
        return tasks;
    }

    private Map<String, Object> row(String name, String id, String agency) {
        Map<String, Object> row = new HashMap<>();
        row.put("caseFile", id);
        row.put("agency", partnership.agency(agency));
        row.put("auditor", partnership.person(agency + "-auditor"));
        boolean dueYesterday = data.late().contains(new DemoData.Form(name, agency));
        row.put("due", dueYesterday ? today.minusDays(1).toString() : null);
        return row;
    }

    private DemoData.NilReturn nilReturn(String caseName, String agency) {
        return data.nilReturns().stream()
                .filter(n -> n.caseName().equals(caseName) && n.agency().equals(agency))
                .findFirst()
                .orElse(null);
    }

    private void launch() {
        JsonNode workload = partnership.get("chair", cycle + "/workload").body();
        progress.accept("The chair sees the workload ("
                + workload.get("forms").asInt() + " forms, "
                + workload.get("hours").asInt() + " hours) and launches");
        partnership.command(
                "chair",
                cycle,
                "launch",
                Map.of("formsSeen", workload.get("forms").asInt()));
    }

    // ---- forms

    private void fill(List<Task> tasks) throws Exception {
        progress.accept("The auditors fill their forms, each without seeing the others'");
        Map<String, List<Task>> byAgency = new LinkedHashMap<>();
        tasks.forEach(t ->
                byAgency.computeIfAbsent(t.agency(), a -> new ArrayList<>()).add(t));
        ExecutorService auditors = Executors.newFixedThreadPool(AUDITORS_AT_ONCE);
        try {
            List<Future<?>> work = new ArrayList<>();
            byAgency.values().forEach(own -> work.add(auditors.submit(() -> own.forEach(this::complete))));
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            auditors.shutdownNow();
        }
    }

    private void complete(Task task) {
        String form = "/assignments/" + task.assignment();
        DemoData.NilReturn nil = nilReturn(task.caseName(), task.agency());
        if (nil != null) {
            partnership.command(task.auditor(), form, "excuse", Map.of("kind", nil.kind(), "reason", nil.reason()));
            return;
        }
        new FormFiller(partnership, forms).fill(task);
        partnership.command(task.auditor(), form, "submit", Map.of());
        if (data.withdrawn().contains(new DemoData.Form(task.caseName(), task.agency()))) {
            partnership.command(task.auditor(), form, "withdraw", Map.of());
            partnership.command(task.auditor(), form, "submit", Map.of());
        }
        data.returned().stream()
                .filter(r -> r.caseName().equals(task.caseName()) && r.agency().equals(task.agency()))
                .forEach(r -> correct(task, form, r));
        partnership.command(task.agency() + "-lead", form, "sign-off", Map.of());
    }

    private void correct(Task task, String form, DemoData.Returned returned) {
        partnership.command(task.agency() + "-lead", form, "return", Map.of("reason", returned.reason()));
        partnership.put(
                task.auditor(), form + "/answers/" + returned.question(), Map.of("value", returned.correction()));
        partnership.command(task.auditor(), form, "submit", Map.of());
    }

    // ---- voices and the concern

    private void hear() {
        progress.accept(data.voices().size() + " children, parents and practitioners are heard");
        for (DemoData.DemoVoice voice : data.voices()) {
            Map<String, Object> content = new HashMap<>();
            content.put("agency", partnership.agency(voice.agency()));
            content.put("kind", voice.kind());
            content.put("how", voice.how());
            content.put("gatheredOn", today.toString());
            content.put("consent", voice.consent());
            content.put("text", voice.text());
            partnership.create(
                    voice.agency() + "-auditor", "/cases/" + cases.get(voice.caseName()) + "/voices", content);
        }
    }

    private void raiseConcern() {
        DemoData.DemoConcern concern = data.concern();
        progress.accept("One auditor raises an immediate concern; it is followed up the line at once");
        String id = partnership.create(
                concern.agency() + "-auditor",
                "/cases/" + cases.get(concern.caseName()) + "/concerns",
                Map.of("text", concern.text()));
        String address = "/concerns/" + id;
        partnership.command(
                "chair",
                address,
                "refer",
                Map.of("name", concern.manager(), "agency", partnership.agency(concern.managerOf())));
        partnership.command("chair", address, "record-action", Map.of("text", concern.action()));
        partnership.command("chair", address, "resolve", Map.of("outcome", concern.outcome()));
    }

    // ---- report

    private void report() {
        progress.accept("The coordinator writes the report, places every finding and proposes the actions");
        for (JsonNode finding : partnership.items("coordinator", cycle + "/findings")) {
            String reason = data.leftOut().stream()
                    .filter(l -> l.text().equals(finding.get("text").asText()))
                    .map(DemoData.LeftOut::reason)
                    .findFirst()
                    .orElse(null);
            nameAgencyConcerned(finding);
            Map<String, Object> fate = new HashMap<>();
            fate.put("fate", reason == null ? "INCLUDED" : "LEFT_OUT");
            fate.put("reason", reason);
            partnership.put("coordinator", "/findings/" + finding.get("id").asText(), fate);
        }
        String etag = partnership.get("coordinator", cycle + "/report").etag();
        partnership.put("coordinator", cycle + "/report/narrative", data.narrative(), etag);
        for (DemoData.DemoRecommendation recommendation : data.recommendations()) {
            recommend(recommendation);
        }
    }

    /** Whoever is spoken of is named, and so has the right of reply. */
    private void nameAgencyConcerned(JsonNode finding) {
        String address = "/findings/" + finding.get("id").asText();
        data.findings().stream()
                .filter(f ->
                        f.about() != null && f.text().equals(finding.get("text").asText()))
                .forEach(f -> partnership.put(
                        "coordinator",
                        address + "/agency-concerned",
                        Map.of("agency", partnership.agency(f.about())),
                        partnership.get("coordinator", address).etag()));
    }

    private void recommend(DemoData.DemoRecommendation recommendation) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", recommendation.text());
        body.put("noActionReason", recommendation.noActionReason());
        String id = partnership.create("coordinator", cycle + "/recommendations", body);
        Collection<DemoData.DemoAction> actions = recommendation.actions();
        for (DemoData.DemoAction action : actions) {
            partnership.create(
                    "coordinator",
                    "/recommendations/" + id + "/actions",
                    Map.of(
                            "text", action.text(),
                            "owner", partnership.person(action.owner()),
                            "agency", partnership.agency(action.agency()),
                            "deadline", today.plusDays(action.days()).toString(),
                            "measure", action.measure()));
        }
    }

    private void publish() {
        progress.accept("The chair signs off and publishes; the board accepts; the first owner begins");
        partnership.command("chair", cycle + "/report", "sign-off", Map.of());
        partnership.command("chair", cycle, "publish", Map.of());
        String etag = partnership.get("board-1", cycle + "/report/published").etag();
        partnership.commandIf("board-1", cycle + "/report", "accept", Map.of(), etag);
        JsonNode first = partnership.items("chair", cycle + "/actions").get(0);
        partnership.command(
                "childrens-social-care-lead", "/actions/" + first.get("id").asText(), "accept", Map.of());
    }
}

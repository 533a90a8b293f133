package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Fills forms as an auditor would: reads what the form shows, answers question by question, grades section by section. */
final class FormFiller {
    private static final String NEW = "\"0\"";
    private static final String DASH = "-";
    private static final String COULD_NOT_JUDGE = "could-not-judge";

    private final DemoPartnership partnership;
    private final DemoData data;
    private final DemoData.Answers answers;

    FormFiller(DemoPartnership partnership, DemoData data) {
        this.partnership = partnership;
        this.data = data;
        this.answers = DemoData.answers();
    }

    /** One form and who fills it. */
    record Task(String assignment, String auditor, String caseName, String agency) {}

    /** Answers everything required and whatever the data holds for this form alone, and grades every section. */
    void fill(Task task) {
        String form = "/assignments/" + task.assignment();
        Map<String, String> own = new HashMap<>();
        data.findings().stream()
                .filter(f -> f.caseName().equals(task.caseName()) && f.agency().equals(task.agency()))
                .forEach(f -> own.put(f.question(), f.text()));
        data.copied().stream()
                .filter(c ->
                        c.caseNames().contains(task.caseName()) && c.agency().equals(task.agency()))
                .forEach(c -> own.put(c.question(), c.text()));
        JsonNode shown = partnership.get(task.auditor(), form + "/form").body();
        answerAll(task, form, shown, own);
        // an answer may have opened further questions
        answerAll(task, form, partnership.get(task.auditor(), form + "/form").body(), own);
        for (JsonNode section : shown.get("sections")) {
            if (section.get("graded").asBoolean()) {
                grade(task, form, section.get("code").asText());
            }
        }
        grade(task, form, "overall");
    }

    private void answerAll(Task task, String form, JsonNode shown, Map<String, String> own) {
        Map<String, JsonNode> written = new HashMap<>();
        shown.get("entries").forEach(e -> written.put(e.get("code").asText(), e));
        for (JsonNode section : shown.get("sections")) {
            for (JsonNode question : section.get("questions")) {
                String code = question.get("code").asText();
                boolean wanted = question.get("required").asBoolean() || own.containsKey(code);
                if (wanted && !written.containsKey(code)) {
                    partnership.put(
                            task.auditor(),
                            form + "/answers/" + code,
                            isEmpty(task) ? dash(code, question) : answer(code, question, own.get(code)),
                            NEW);
                }
            }
        }
    }

    private boolean isEmpty(Task task) {
        return data.empty().contains(new DemoData.Form(task.caseName(), task.agency()));
    }

    /** As little as the form lets through: the empty police form of the Sandwell letter, as it would be filled today. */
    private Map<String, String> dash(String code, JsonNode question) {
        return switch (question.get("type").asText()) {
            case "TEXT" -> Map.of("value", DASH);
            case "YES_NO" -> Map.of("value", "na", "evidence", DASH);
            default -> answer(code, question, null);
        };
    }

    private Map<String, String> answer(String code, JsonNode question, String own) {
        Map<String, String> body = new HashMap<>();
        if (own != null) {
            body.put("value", own);
            return body;
        }
        boolean difference = question.get("purpose").asText().equals("DIFFERENCE");
        DemoData.Answer answer = answers.answers().get(difference ? "difference" : code);
        if (answer == null) {
            throw new IllegalStateException("neglect-answers.json says nothing for the question " + code);
        }
        body.put("value", answer.value());
        body.put("evidence", answer.evidence());
        return body;
    }

    private void grade(Task task, String form, String section) {
        String grade = data.grade(task.caseName(), task.agency(), section);
        Map<String, String> body = data.notJudged().stream()
                .filter(n -> n.caseName().equals(task.caseName())
                        && n.agency().equals(task.agency())
                        && n.section().equals(section))
                .findFirst()
                .map(n -> Map.of("grade", COULD_NOT_JUDGE, "reason", n.reason()))
                .orElseGet(
                        () -> Map.of("grade", grade, "reason", answers.reasons().get(grade)));
        partnership.put(task.auditor(), form + "/grades/" + section, body, NEW);
    }
}

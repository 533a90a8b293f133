package org.caseaudit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Fills forms as an auditor would: reads what the form shows, answers question by question, grades section by section. */
final class FormFiller {
    private static final String NEW = "\"0\"";
    private static final String DASH = "-";

    private final DemoPartnership partnership;
    private final Script script;

    FormFiller(DemoPartnership partnership, Script script) {
        this.partnership = partnership;
        this.script = script;
    }

    /** One form and who fills it. */
    record Task(String assignment, String auditor, String caseName, String agency) {}

    /** What its auditor writes into a form. */
    interface Script {
        DemoData.Answers answers();

        /** A grade with its reason, as the API takes it. */
        Map<String, String> grade(Task task, String section);

        /** The text that is for this form alone, by question. */
        default Map<String, String> own(Task task) {
            return Map.of();
        }

        /** Whether as little is written as the form lets through. */
        default boolean isEmpty(Task task) {
            return false;
        }
    }

    /** Answers everything required and whatever the script holds for this form alone, and grades every section. */
    void fill(Task task) {
        String form = "/assignments/" + task.assignment();
        Map<String, String> own = script.own(task);
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
                            script.isEmpty(task) ? dash(code, question) : answer(code, question, own.get(code)),
                            NEW);
                }
            }
        }
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
        DemoData.Answer answer = script.answers().answers().get(difference ? "difference" : code);
        if (answer == null) {
            throw new IllegalStateException("The demo has no answer for the question " + code);
        }
        body.put("value", answer.value());
        body.put("evidence", answer.evidence());
        return body;
    }

    private void grade(Task task, String form, String section) {
        partnership.put(task.auditor(), form + "/grades/" + section, script.grade(task, section), NEW);
    }
}

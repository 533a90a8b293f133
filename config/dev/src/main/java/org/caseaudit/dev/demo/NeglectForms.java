package org.caseaudit.dev.demo;

import java.util.HashMap;
import java.util.Map;
import org.caseaudit.dev.demo.FormFiller.Task;

/** What the auditors of the neglect audit write, each in their own way. */
record NeglectForms(DemoData data, DemoData.Answers answers) implements FormFiller.Script {
    private static final String COULD_NOT_JUDGE = "could-not-judge";

    NeglectForms(DemoData data) {
        this(data, DemoData.answers("neglect"));
    }

    @Override
    public Map<String, String> own(Task task) {
        Map<String, String> own = new HashMap<>();
        data.findings().stream()
                .filter(f -> f.caseName().equals(task.caseName()) && f.agency().equals(task.agency()))
                .forEach(f -> own.put(f.question(), f.text()));
        data.copied().stream()
                .filter(c ->
                        c.caseNames().contains(task.caseName()) && c.agency().equals(task.agency()))
                .forEach(c -> own.put(c.question(), c.text()));
        return own;
    }

    @Override
    public boolean isEmpty(Task task) {
        return data.empty().contains(new DemoData.Form(task.caseName(), task.agency()));
    }

    @Override
    public Map<String, String> grade(Task task, String section) {
        String grade = data.grade(task.caseName(), task.agency(), section);
        return data.notJudged().stream()
                .filter(n -> n.caseName().equals(task.caseName())
                        && n.agency().equals(task.agency())
                        && n.section().equals(section))
                .findFirst()
                .map(n -> Map.of("grade", COULD_NOT_JUDGE, "reason", n.reason()))
                .orElseGet(
                        () -> Map.of("grade", grade, "reason", answers.reasons().get(grade)));
    }
}

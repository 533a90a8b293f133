package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.Finding.Source;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * Takes the findings out of the forms handed in. When a reopened cycle comes back to the meeting, what is still said keeps
 * its place in the report, what is new is added, and what no form says any more is taken away and recorded.
 */
@Collaborator
public class CollectFindings {
    private final FormDesk forms;
    private final Assignments assignments;
    private final FormEntries entries;
    private final Findings findings;
    private final Recorder recorder;

    @Inject
    public CollectFindings(
            FormDesk forms, Assignments assignments, FormEntries entries, Findings findings, Recorder recorder) {
        this.forms = forms;
        this.assignments = assignments;
        this.entries = entries;
        this.findings = findings;
        this.recorder = recorder;
    }

    private record Said(Source source, FindingKind kind, String text) {}

    public void collect(Actor actor, Cycle cycle) {
        List<Finding> gone = new ArrayList<>(
                findings.of(cycle.id()).stream().filter(Finding::fromForm).toList());
        for (Said said : said(cycle)) {
            Optional<Finding> known = gone.stream()
                    .filter(f -> f.says(said.source(), said.kind(), said.text()))
                    .findFirst(); // one for one: a form may say the same twice
            if (known.isPresent()) {
                gone.remove(known.get());
            } else {
                Finding finding = new Finding(Ids.next(FindingId::new), said.source(), said.kind(), said.text());
                findings.add(finding);
                recorder.record(
                        actor,
                        Fact.of("finding-taken-from-form", "finding", finding.id())
                                .in(cycle.id())
                                .detail(said.kind().name()));
            }
        }
        gone.forEach(finding -> {
            findings.remove(finding);
            recorder.record(
                    actor,
                    Fact.of("finding-no-longer-said", "finding", finding.id()).in(cycle.id()));
        });
    }

    private List<Said> said(Cycle cycle) {
        TemplateDefinition tool = forms.tool(cycle);
        Map<String, FindingKind> kinds = new HashMap<>();
        Map<String, String> sections = new HashMap<>();
        for (Section section : tool.sections()) {
            for (Question question : section.questions()) {
                FindingKind.from(question.purpose()).ifPresent(kind -> {
                    kinds.put(question.code(), kind);
                    sections.put(question.code(), section.code());
                });
            }
        }
        Map<AssignmentId, Assignment> handedIn = assignments.handedIn(cycle.id());
        List<Said> all = new ArrayList<>();
        for (FormEntry entry : entries.answers(cycle.id(), kinds.keySet())) {
            Assignment form = handedIn.get(entry.assignment());
            String text = entry.answer().value();
            if (form != null && text != null) {
                Source source = new Source(cycle.id(), form.caseFile(), sections.get(entry.code()), form.agency());
                all.add(new Said(source, kinds.get(entry.code()), text));
            }
        }
        return all;
    }
}

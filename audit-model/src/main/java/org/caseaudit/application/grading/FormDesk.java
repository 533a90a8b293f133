package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.WrittenText;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersions;

/** Fetches a form to be read, and what decides how it looks: its tool, the child's plan, the agency's sector, its answers. */
@Collaborator
public class FormDesk {
    private final Assignments assignments;
    private final AgenciesInTheCase circle;
    private final Cycles cycles;
    private final TemplateVersions templates;
    private final Cases cases;
    private final Agencies agencies;

    @Inject
    public FormDesk(
            Assignments assignments,
            AgenciesInTheCase circle,
            Cycles cycles,
            TemplateVersions templates,
            Cases cases,
            Agencies agencies) {
        this.assignments = assignments;
        this.circle = circle;
        this.cycles = cycles;
        this.templates = templates;
        this.cases = cases;
        this.agencies = agencies;
    }

    /** Refuses those who may not read the answers, as {@link AssignmentAccess#requireRead} says. */
    public Assignment toRead(Actor actor, AssignmentId id) {
        Assignment form = assignments.get(id);
        Cycle cycle = cycles.get(form.cycle());
        AssignmentAccess.requireRead(actor, form, cycle, circle.of(cycle.id(), form.caseFile()));
        return form;
    }

    public Cycle cycle(Assignment form) {
        return cycles.get(form.cycle());
    }

    public TemplateDefinition tool(Assignment form) {
        return tool(cycle(form));
    }

    public TemplateDefinition tool(Cycle cycle) {
        return templates.get(cycle.template()).definition();
    }

    /** What stands round a form: its audit, its tool, the case and the agency. */
    record Setting(Cycle cycle, TemplateVersion template, CaseFile caseFile, Agency agency) {
        FormContext context(List<FormEntry> entries) {
            return FormDesk.context(caseFile, agency, written(entries));
        }
    }

    Setting setting(Assignment form) {
        Cycle cycle = cycle(form);
        return new Setting(
                cycle, templates.get(cycle.template()), cases.get(form.caseFile()), agencies.get(form.agency()));
    }

    public FormContext context(Assignment form, List<FormEntry> entries) {
        return context(cases.get(form.caseFile()), agencies.get(form.agency()), written(entries));
    }

    private static List<WrittenText> written(List<FormEntry> entries) {
        return entries.stream().map(FormEntry::written).toList();
    }

    static FormContext context(CaseFile caseFile, Agency agency, List<WrittenText> texts) {
        Map<String, AnswerContent> answers = new HashMap<>();
        Map<String, GivenGrade> grades = new HashMap<>();
        for (WrittenText text : texts) {
            if (text.kind() == EntryKind.ANSWER) {
                answers.put(text.code(), text.answer());
            } else {
                grades.put(text.code(), text.grade());
            }
        }
        return new FormContext(caseFile.planType(), agency.sector(), answers, grades);
    }
}

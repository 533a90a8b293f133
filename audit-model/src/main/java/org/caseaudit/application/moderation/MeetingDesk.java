package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.WrittenText;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.NotJudged;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Lays the handed-in grades of a cycle side by side, with what was decided: the same few statements for any size. */
@Collaborator
public class MeetingDesk {
    private final FormDesk forms;
    private final Cases cases;
    private final Assignments assignments;
    private final FormEntries entries;
    private final Decisions decisions;

    @Inject
    public MeetingDesk(FormDesk forms, Cases cases, Assignments assignments, FormEntries entries, Decisions decisions) {
        this.forms = forms;
        this.cases = cases;
        this.assignments = assignments;
        this.entries = entries;
        this.decisions = decisions;
    }

    /** Items by case number, then in the order of the form, the case as a whole last. */
    public MeetingRecord meeting(Cycle cycle) {
        TemplateDefinition tool = forms.tool(cycle);
        Map<ItemKey, List<Given>> given = givenByItem(cycle);
        List<ModerationItem> items = new ArrayList<>();
        for (CaseFile caseFile : cases.of(cycle.id())) {
            for (String section : gradedSections(tool)) {
                ItemKey key = new ItemKey(caseFile.id(), section);
                items.add(item(key, tool, given.getOrDefault(key, List.of())));
            }
        }
        return new MeetingRecord(items, decisions.of(cycle.id()), decisions.dissents(cycle.id()));
    }

    /** What an agency put where a grade is asked. */
    private record Given(AgencyId agency, GivenGrade grade) {}

    private Map<ItemKey, List<Given>> givenByItem(Cycle cycle) {
        Map<AssignmentId, Assignment> handedIn = assignments.handedIn(cycle.id());
        Map<ItemKey, List<Given>> byItem = new HashMap<>();
        for (WrittenText entry : entries.grades(cycle.id())) {
            Assignment form = handedIn.get(entry.form());
            if (form != null) {
                byItem.computeIfAbsent(new ItemKey(form.caseFile(), entry.code()), key -> new ArrayList<>())
                        .add(new Given(form.agency(), entry.grade()));
            }
        }
        byItem.values()
                .forEach(list -> list.sort(Comparator.comparing(g -> g.agency().value())));
        return byItem;
    }

    private static ModerationItem item(ItemKey key, TemplateDefinition tool, List<Given> given) {
        List<AgencyGrade> grades = given.stream()
                .filter(g -> g.grade().judges())
                .map(g ->
                        new AgencyGrade(g.agency(), g.grade().grade(), g.grade().reason()))
                .toList();
        List<NotJudged> notJudged = given.stream()
                .filter(g -> g.grade().couldNotJudge())
                .map(g -> new NotJudged(g.agency(), g.grade().reason()))
                .toList();
        return new ModerationItem(key, tool.scale(), grades, notJudged);
    }

    private static List<String> gradedSections(TemplateDefinition tool) {
        List<String> codes = new ArrayList<>(tool.sections().stream()
                .filter(Section::graded)
                .map(Section::code)
                .toList());
        if (tool.overallGrade()) {
            codes.add(TemplateDefinition.OVERALL);
        }
        return codes;
    }
}

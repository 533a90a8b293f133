package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.AnswerDepth;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.grading.DepthNote;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.grading.FilledForm;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * Where the forms handed in are thin, per agency and section, with the thresholds it is judged by. A prompt for a
 * conversation before the meeting; for chair, coordinator and scrutineer, in the same number of statements for any size.
 */
@UseCase
public class DepthQueries {
    private final CycleDesk desk;
    private final FormDesk forms;
    private final Assignments assignments;
    private final FormEntries entries;
    private final Cases cases;
    private final Agencies agencies;

    @Inject
    public DepthQueries(
            CycleDesk desk,
            FormDesk forms,
            Assignments assignments,
            FormEntries entries,
            Cases cases,
            Agencies agencies) {
        this.desk = desk;
        this.forms = forms;
        this.assignments = assignments;
        this.entries = entries;
        this.cases = cases;
        this.agencies = agencies;
    }

    public record DepthView(DepthThresholds thresholds, List<NoteView> notes) {}

    public record NoteView(
            AgencyId agency, String agencyName, String section, DepthKind kind, List<String> pseudonyms, int count) {}

    /** Refuses everybody outside the office with NotFound. */
    public DepthView of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("list of thin answers");
        }
        Map<CaseId, CaseFile> known =
                cases.of(id).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<AgencyId, Agency> partners =
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        DepthThresholds thresholds = DepthThresholds.DEFAULT;
        List<NoteView> notes = AnswerDepth.of(handedIn(cycle, known, partners), thresholds).stream()
                .map(note -> view(note, known, partners))
                .toList();
        return new DepthView(thresholds, notes);
    }

    private List<FilledForm> handedIn(Cycle cycle, Map<CaseId, CaseFile> known, Map<AgencyId, Agency> partners) {
        Map<AssignmentId, List<FormEntry>> written =
                entries.all(cycle.id()).stream().collect(Collectors.groupingBy(FormEntry::assignment));
        TemplateDefinition tool = forms.tool(cycle);
        List<FilledForm> filled = new ArrayList<>();
        for (Assignment form : assignments.of(cycle.id())) {
            if (form.state().handedIn()) {
                FormContext context = FormDesk.context(
                        known.get(form.caseFile()),
                        partners.get(form.agency()),
                        written.getOrDefault(form.id(), List.of()));
                filled.add(new FilledForm(
                        form.agency(), form.caseFile(), FormRules.visibleSections(tool, context), context));
            }
        }
        return filled;
    }

    private static NoteView view(DepthNote note, Map<CaseId, CaseFile> known, Map<AgencyId, Agency> partners) {
        return new NoteView(
                note.agency(),
                partners.get(note.agency()).name(),
                note.section(),
                note.kind(),
                note.cases().stream()
                        .map(c -> known.get(c).pseudonym())
                        .sorted()
                        .toList(),
                note.count());
    }
}

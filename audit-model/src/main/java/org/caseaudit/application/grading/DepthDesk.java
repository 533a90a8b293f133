package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
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
import org.caseaudit.domain.grading.AnswerDepth;
import org.caseaudit.domain.grading.DepthList;
import org.caseaudit.domain.grading.DepthRecord;
import org.caseaudit.domain.grading.DepthRecords;
import org.caseaudit.domain.grading.FilledForm;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.WrittenText;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.TemplateDefinition;

/** Looks through the forms handed in for thin answers, in the same number of statements for any size. */
@Collaborator
public class DepthDesk {
    private final FormDesk forms;
    private final Assignments assignments;
    private final FormEntries entries;
    private final Cases cases;
    private final Agencies agencies;
    private final KeptSettings settings;
    private final DepthRecords records;

    @Inject
    public DepthDesk(
            FormDesk forms,
            Assignments assignments,
            FormEntries entries,
            Cases cases,
            Agencies agencies,
            KeptSettings settings,
            DepthRecords records) {
        this.forms = forms;
        this.assignments = assignments;
        this.entries = entries;
        this.cases = cases;
        this.agencies = agencies;
        this.settings = settings;
        this.records = records;
    }

    /** By what the partnership has settled as thin; once the meeting has ended, as it was then. */
    public DepthList list(Cycle cycle) {
        return records.find(cycle.id()).map(DepthRecord::list).orElseGet(() -> look(cycle));
    }

    /** Keeps the list as it is now. For the end of the meeting, when the forms change no more. */
    public void keep(Cycle cycle) {
        records.add(new DepthRecord(cycle.id(), look(cycle)));
    }

    private DepthList look(Cycle cycle) {
        return AnswerDepth.of(handedIn(cycle), settings.current().depth());
    }

    private List<FilledForm> handedIn(Cycle cycle) {
        Map<CaseId, CaseFile> children =
                cases.of(cycle.id()).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<AgencyId, Agency> partners =
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        Map<AssignmentId, List<WrittenText>> written =
                entries.texts(cycle.id()).stream().collect(Collectors.groupingBy(WrittenText::form));
        TemplateDefinition tool = forms.tool(cycle);
        List<FilledForm> filled = new ArrayList<>();
        for (Assignment form : assignments.of(cycle.id())) {
            if (form.state().handedIn()) {
                FormContext context = FormDesk.context(
                        children.get(form.caseFile()),
                        partners.get(form.agency()),
                        written.getOrDefault(form.id(), List.of()));
                filled.add(new FilledForm(
                        form.agency(), form.caseFile(), FormRules.visibleSections(tool, context), context));
            }
        }
        return filled;
    }
}

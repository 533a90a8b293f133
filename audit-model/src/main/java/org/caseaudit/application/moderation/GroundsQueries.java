package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** What the agencies' grades of one item rest on: the answers and evidence of that section, form by form. */
@UseCase
public class GroundsQueries {
    private final CycleDesk desk;
    private final FormDesk forms;
    private final AgenciesInTheCase circle;
    private final Assignments assignments;
    private final FormEntries entries;
    private final Agencies agencies;

    @Inject
    public GroundsQueries(
            CycleDesk desk,
            FormDesk forms,
            AgenciesInTheCase circle,
            Assignments assignments,
            FormEntries entries,
            Agencies agencies) {
        this.desk = desk;
        this.forms = forms;
        this.circle = circle;
        this.assignments = assignments;
        this.entries = entries;
        this.agencies = agencies;
    }

    /** @param answers in the order of the form; none for the case as a whole, which rests on the whole form */
    public record GroundsView(AgencyId agency, String agencyName, AssignmentId form, List<AnswerView> answers) {}

    public record AnswerView(Question question, String value, String evidence) {}

    /** Of every form handed in for the case, by agency. Refuses with NotFound those from whom the item is hidden. */
    public List<GroundsView> of(Actor actor, CycleId id, ItemKey item) {
        Cycle cycle = desk.toSee(actor, id);
        if (!ModerationAccess.seesCase(actor, cycle, circle.of(id, item.caseFile()))) {
            throw new NotFound("moderation item");
        }
        List<Question> questions = questions(forms.tool(cycle), item.section());
        List<Assignment> handedIn = assignments.handedIn(id).values().stream()
                .filter(form -> form.caseFile().equals(item.caseFile()))
                .toList();
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Map<AssignmentId, List<FormEntry>> answers = answers(handedIn, questions);
        return handedIn.stream()
                .map(form -> new GroundsView(
                        form.agency(),
                        names.get(form.agency()),
                        form.id(),
                        inOrder(questions, answers.getOrDefault(form.id(), List.of()))))
                .sorted(Comparator.comparing(GroundsView::agencyName))
                .toList();
    }

    private static List<Question> questions(TemplateDefinition tool, String section) {
        return section.equals(TemplateDefinition.OVERALL)
                ? List.of()
                : tool.section(section).map(Section::questions).orElseThrow(() -> new NotFound("moderation item"));
    }

    private Map<AssignmentId, List<FormEntry>> answers(List<Assignment> handedIn, List<Question> questions) {
        List<AssignmentId> ids = handedIn.stream().map(Assignment::id).toList();
        List<String> codes = questions.stream().map(Question::code).toList();
        return entries.answers(ids, codes).stream().collect(Collectors.groupingBy(FormEntry::assignment));
    }

    private static List<AnswerView> inOrder(List<Question> questions, List<FormEntry> answers) {
        Map<String, FormEntry> byCode =
                answers.stream().collect(Collectors.toMap(FormEntry::code, Function.identity()));
        return questions.stream()
                .filter(question -> byCode.containsKey(question.code()))
                .map(question -> view(question, byCode.get(question.code())))
                .toList();
    }

    private static AnswerView view(Question question, FormEntry entry) {
        return new AnswerView(question, entry.answer().value(), entry.answer().evidence());
    }
}

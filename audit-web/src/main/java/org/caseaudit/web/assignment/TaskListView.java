package org.caseaudit.web.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.SectionProgress;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.London;

/**
 * A form as a list of things to do.
 *
 * @param sections how far each is
 * @param check checking and submitting; null where there is nothing to submit any more
 * @param missing how many things are missing
 * @param possible what may be done with the form
 * @param concernAsked whether a grade in it asks for a concern nobody has raised yet
 */
public record TaskListView(
        FormHead head,
        String template,
        String purpose,
        List<TaskItem> sections,
        TaskItem check,
        int missing,
        Set<AssignmentCommand> possible,
        boolean concernAsked) {

    static TaskListView of(FormHead head, FormView form, boolean concernAsked) {
        boolean fills = form.possible().contains(AssignmentCommand.SAVE);
        int missing = form.progress().stream().mapToInt(p -> p.missing().size()).sum();
        return new TaskListView(
                head,
                form.template(),
                form.purpose(),
                sections(head, form, fills),
                fills ? check(head, missing) : null,
                missing,
                form.possible(),
                concernAsked);
    }

    private static List<TaskItem> sections(FormHead head, FormView form, boolean fills) {
        Map<String, SectionProgress> progress =
                form.progress().stream().collect(Collectors.toMap(SectionProgress::section, Function.identity()));
        List<TaskItem> items = new ArrayList<>();
        for (Section section : form.sections()) {
            items.add(item(head, section.title(), progress.get(section.code()), fills));
        }
        if (form.overallGrade()) {
            items.add(item(head, "The case as a whole", progress.get(TemplateDefinition.OVERALL), fills));
        }
        return items;
    }

    private static TaskItem item(FormHead head, String title, SectionProgress progress, boolean fills) {
        String href =
                fills ? head.at("sections", progress.section()) : head.at("read") + "#section-" + progress.section();
        return switch (progress.stage()) {
            case COMPLETED -> TaskItem.of(title, href, "Completed");
            case IN_PROGRESS ->
                TaskItem.of(title, href, Tag.of("In progress", Colour.BLUE))
                        .hint(things(progress.missing().size()) + " missing");
            case NOT_STARTED ->
                progress.isOptional()
                        ? TaskItem.of(title, href, "Optional")
                        : TaskItem.of(title, href, Tag.of("Not started", Colour.GREY));
        };
    }

    private static TaskItem check(FormHead head, int missing) {
        TaskItem item = missing == 0
                ? TaskItem.of("Check your answers and submit", head.at("check"), Tag.of("Ready", Colour.GREEN))
                : TaskItem.of("Check your answers and submit", head.at("check"), Tag.of("Not ready", Colour.GREY));
        return missing == 0 ? item : item.hint(things(missing) + " missing in the form");
    }

    private static String things(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    /** Where a returned form stands: what the lead wants changed. */
    public boolean isReturned() {
        return head.isReturned();
    }

    public boolean isExcused() {
        return head.form().state() == AssignmentState.EXCUSED;
    }

    public boolean isNotReturned() {
        return head.form().state() == AssignmentState.NOT_RETURNED;
    }

    public boolean isHandedIn() {
        return head.form().state().handedIn();
    }

    public boolean mayWithdraw() {
        return possible.contains(AssignmentCommand.WITHDRAW);
    }

    public boolean mayExcuse() {
        return possible.contains(AssignmentCommand.EXCUSE);
    }

    /** When it was handed in, in words. */
    public String submitted() {
        return London.moment(head.form().submittedAt());
    }

    /** Why there is nothing to return, in words. */
    public String nilReturn() {
        return head.form().nilReturn() == null
                ? ""
                : FormState.words(head.form().nilReturn());
    }
}

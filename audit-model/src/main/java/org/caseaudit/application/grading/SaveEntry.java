package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.AnswerRules;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * Saves one answer or one grade. Sending the same text again changes nothing and succeeds, so a client may retry. Refuses
 * everybody but the form's auditor, a form handed in, an answer its question cannot have, a text that was changed since it
 * was read (with yours, theirs and the original), and a blank where a text stands unless clearing is asked for.
 */
@UseCase
public class SaveEntry {
    /** A text stands there, and nothing would take its place. */
    public static final String BLANK_OVER_TEXT = "blank-over-text";

    private final EntryDesk desk;
    private final FormDesk forms;
    private final FormEntries entries;

    @Inject
    public SaveEntry(EntryDesk desk, FormDesk forms, FormEntries entries) {
        this.desk = desk;
        this.forms = forms;
        this.entries = entries;
    }

    /**
     * @param code of the question or of the section graded
     * @param revision the revision that was read, 0 when nothing stood there
     * @param clear whether a blank may take the place of a text
     */
    public record Command(
            AssignmentId assignment, EntryKind kind, String code, EntryText text, int revision, boolean clear) {}

    /** Returns what now stands. */
    public EntryView handle(Actor actor, Command command) {
        AssignmentDesk.Found found = desk.toWrite(actor, command.assignment());
        Assignment form = found.form();
        requireFitting(forms.tool(found.cycle()), command);
        FormEntry entry = entries.find(form.id(), command.kind(), command.code())
                .orElseGet(() -> new FormEntry(Ids.next(FormEntryId::new), form.id(), command.kind(), command.code()));
        if (entry.text().equals(command.text())) {
            return desk.view(entry);
        }
        form.save();
        desk.requireCurrent(entry, command.text(), command.revision());
        if (command.text().wouldBlank(entry.text()) && !command.clear()) {
            throw new RuleBroken(
                    BLANK_OVER_TEXT,
                    "A text stands here and nothing would take its place. Ask for it to be cleared if you mean it.");
        }
        desk.write(actor, form, entry, command.text(), "saved", "");
        return desk.view(entry);
    }

    /** One side of a conflict about an answer, with the revision it is of or was based on. */
    public record AnswerSide(String value, String evidence, int revision) {}

    /** One side of a conflict about a grade, with the revision it is of or was based on. */
    public record GradeSide(String grade, String reason, int revision) {}

    private static void requireFitting(TemplateDefinition tool, Command command) {
        List<Fault> faults = command.kind() == EntryKind.ANSWER
                ? AnswerRules.check(
                        tool.question(command.code()).orElseThrow(() -> new NotFound("question")),
                        new AnswerContent(
                                command.text().content(), command.text().grounds()))
                : AnswerRules.check(
                        gradedScale(tool, command.code()).scale(),
                        new GivenGrade(command.text().content(), command.text().grounds()));
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("This cannot be saved like this.", faults);
        }
    }

    private static TemplateDefinition gradedScale(TemplateDefinition tool, String section) {
        boolean graded = section.equals(TemplateDefinition.OVERALL)
                ? tool.overallGrade()
                : tool.section(section).filter(Section::graded).isPresent();
        if (!graded) {
            throw new NotFound("graded section");
        }
        return tool;
    }
}

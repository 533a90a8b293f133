package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
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

    private final AssignmentDesk desk;
    private final FormDesk forms;
    private final FormEntries entries;
    private final Recorder recorder;

    @Inject
    public SaveEntry(AssignmentDesk desk, FormDesk forms, FormEntries entries, Recorder recorder) {
        this.desk = desk;
        this.forms = forms;
        this.entries = entries;
        this.recorder = recorder;
    }

    /**
     * @param code of the question or of the section graded
     * @param revision the revision that was read, 0 when nothing stood there
     * @param clear whether a blank may take the place of a text
     */
    public record Command(
            AssignmentId assignment, EntryKind kind, String code, EntryText text, int revision, boolean clear) {}

    /** Returns the revision that now stands. */
    public int handle(Actor actor, Command command) {
        AssignmentDesk.Found found = desk.known(actor, command.assignment());
        Assignment form = found.form();
        AssignmentAccess.requireWrite(actor, form);
        found.requireOpen();
        requireFitting(forms.tool(found.cycle()), command);
        FormEntry entry = entries.find(form.id(), command.kind(), command.code())
                .orElseGet(() -> new FormEntry(Ids.next(FormEntryId::new), form.id(), command.kind(), command.code()));
        if (entry.text().equals(command.text())) {
            return entry.revision();
        }
        form.save();
        requireCurrent(entry, command);
        if (command.text().wouldBlank(entry.text()) && !command.clear()) {
            throw new RuleBroken(
                    BLANK_OVER_TEXT,
                    "A text stands here and nothing would take its place. Ask for it to be cleared if you mean it.");
        }
        write(actor, form, entry, command.text());
        return entry.revision();
    }

    private void write(Actor actor, Assignment form, FormEntry entry, EntryText text) {
        boolean fresh = entry.revision() == 0;
        entry.write(text, actor.person(), recorder.now());
        if (fresh) {
            entries.add(entry);
        }
        entries.keep(new FormRevision(Ids.next(), entry));
        recorder.record(
                actor,
                Fact.of(entry.kind() == EntryKind.GRADE ? "grade-saved" : "answer-saved", "assignment", form.id())
                        .in(form.cycle())
                        .detail(entry.code() + ", revision " + entry.revision()));
    }

    private void requireCurrent(FormEntry entry, Command command) {
        if (entry.revision() != command.revision()) {
            EntryText original = entries.revisions(entry.id()).stream()
                    .filter(r -> r.revision() == command.revision())
                    .findFirst()
                    .map(FormRevision::text)
                    .orElse(EntryText.NOTHING);
            throw new Stale(
                    side(command.kind(), command.text(), command.revision()),
                    side(command.kind(), entry.text(), entry.revision()),
                    side(command.kind(), original, command.revision()));
        }
    }

    /** One side of a conflict about an answer, with the revision it is of or was based on. */
    public record AnswerSide(String value, String evidence, int revision) {}

    /** One side of a conflict about a grade, with the revision it is of or was based on. */
    public record GradeSide(String grade, String reason, int revision) {}

    private static Record side(EntryKind kind, EntryText text, int revision) {
        return kind == EntryKind.ANSWER
                ? new AnswerSide(text.content(), text.grounds(), revision)
                : new GradeSide(text.content(), text.grounds(), revision);
    }

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

package org.caseaudit.web.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.application.grading.FormCopy;
import org.caseaudit.application.grading.FormCopy.AnswerCopy;
import org.caseaudit.application.grading.FormCopy.FileCopy;
import org.caseaudit.application.grading.FormCopy.GradeCopy;
import org.caseaudit.application.grading.FormCopy.SectionCopy;
import org.caseaudit.application.grading.FormCopy.Written;
import org.caseaudit.web.assignment.FormState;
import org.caseaudit.web.layout.London;

/**
 * A copy to keep, as it is written into a file.
 *
 * @param about whose form it is and how it stood, in words
 */
public record CopyView(String title, String about, List<Part> parts) {
    /** One section, or the case as a whole. */
    public record Part(String title, List<Item> items) {}

    /**
     * @param text null for nothing
     * @param files their names, empty for none
     * @param written by whom and when
     */
    public record Item(
            String question, String text, String groundsLabel, String grounds, String files, String written) {}

    static CopyView of(FormCopy copy) {
        List<Part> parts = new ArrayList<>();
        for (SectionCopy section : copy.sections()) {
            List<Item> items = new ArrayList<>();
            section.answers().forEach(answer -> items.add(item(answer)));
            if (section.grade() != null) {
                items.add(item(section.grade()));
            }
            parts.add(new Part(section.title(), items));
        }
        if (copy.overall() != null) {
            parts.add(new Part(Sections.WHOLE_CASE, List.of(item(copy.overall()))));
        }
        return new CopyView(copy.pseudonym() + ": " + copy.theme(), about(copy), parts);
    }

    private static String about(FormCopy copy) {
        String submitted = copy.submittedAt() == null ? "" : ", submitted on " + London.moment(copy.submittedAt());
        return copy.agency() + ". " + copy.template() + ", version " + copy.templateVersion() + ", filled by "
                + copy.auditor() + ". When this copy was taken the form was: "
                + FormState.tag(copy.state()).text() + submitted + ".";
    }

    private static Item item(AnswerCopy answer) {
        return new Item(
                answer.asked() ? answer.question() : answer.question() + " (no longer asked)",
                answer.answer(),
                "Evidence",
                answer.evidence(),
                answer.files().stream().map(FileCopy::name).collect(Collectors.joining(", ")),
                written(answer.written()));
    }

    private static Item item(GradeCopy grade) {
        return new Item("Grade", grade.grade(), "Reason", grade.reason(), "", written(grade.written()));
    }

    private static String written(Written written) {
        return written == null ? "" : written.by() + ", " + London.moment(written.at());
    }

    /** Says which form it is and nothing of the child; only letters every system takes. */
    static String fileName(FormCopy copy, String ending) {
        String name = copy.pseudonym() + " " + copy.agency();
        return name.replaceAll("[^A-Za-z0-9 -]", "").strip().replaceAll(" +", "-") + "." + ending;
    }
}

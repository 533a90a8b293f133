package org.caseaudit.web.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.SectionProgress;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.govuk.Link;

/**
 * Everything before it is handed in.
 *
 * @param concernAsked whether a grade in it asks for a concern nobody has raised yet
 * @param missing what is missing, by the title of its section, each with the place where it is written
 */
public record CheckView(FormHead head, AnsweredForm form, boolean concernAsked, Map<String, List<Link>> missing) {
    /** As many as are taken in at a glance; more are folded, section by section. */
    private static final int AT_A_GLANCE = 12;

    static CheckView of(FormHead head, FormView form, boolean concernAsked) {
        AnsweredForm answered = AnsweredForm.of(head, form);
        Map<String, String> titles = new LinkedHashMap<>();
        answered.parts().forEach(part -> titles.put(part.code(), part.title()));
        Map<String, List<Link>> missing = new LinkedHashMap<>();
        for (SectionProgress progress : form.progress()) {
            for (Missing one : progress.missing()) {
                missing.computeIfAbsent(titles.get(one.section()), any -> new ArrayList<>())
                        .add(Link.to(place(head, one), one.message()));
            }
        }
        return new CheckView(head, answered, concernAsked, missing);
    }

    private static String place(FormHead head, Missing missing) {
        return head.toCorrect(missing.section()) + "#" + EntryKey.fieldOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isShort() {
        return count() <= AT_A_GLANCE;
    }

    public int count() {
        return missing.values().stream().mapToInt(List::size).sum();
    }
}

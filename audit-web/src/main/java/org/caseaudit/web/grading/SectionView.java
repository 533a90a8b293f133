package org.caseaudit.web.grading;

import java.util.List;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Paging;

/**
 * One section of a form to be filled.
 *
 * @param place where it stands among the sections, for instance Section 2 of 6
 * @param guidance what the section is about, or null
 * @param grade null where the section is not graded
 * @param urgent the grades that ask for a concern
 * @param trouble what became of the page that was sent, null unless something of it is not saved
 * @param neighbours the sections before and after
 * @param fromCheck whether it goes back to the check of all answers
 */
public record SectionView(
        FormHead head,
        String code,
        String title,
        String place,
        String guidance,
        List<EntryBlock> questions,
        EntryBlock grade,
        List<String> urgent,
        Trouble trouble,
        Paging neighbours,
        boolean fromCheck) {
    /** Why the page shows what was typed and not what stands in the form. */
    public enum Trouble {
        /** Something of it has a fault or a conflict. */
        NOT_ALL_SAVED,
        /** The session had ended when it was sent. */
        SIGNED_OUT
    }

    public String address() {
        return head.at("sections", code);
    }

    public boolean isNotAllSaved() {
        return trouble == Trouble.NOT_ALL_SAVED;
    }

    public boolean isSignedOut() {
        return trouble == Trouble.SIGNED_OUT;
    }

    private boolean isUrgent(Choice choice) {
        return !choice.divider() && urgent.contains(choice.value());
    }

    /** The grades to choose from; those that ask for a concern are marked, and the page then says what to do about it. */
    public List<Choice> grades() {
        return grade.choices().stream()
                .map(choice -> isUrgent(choice) ? choice.attribute("data-urgent", "") : choice)
                .toList();
    }
}

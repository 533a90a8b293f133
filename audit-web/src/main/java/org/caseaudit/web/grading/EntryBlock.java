package org.caseaudit.web.grading;

import java.util.List;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;

/**
 * One question, or the grade of a section, as the page asks it.
 *
 * @param control how it is answered
 * @param asked the question with its words of help
 * @param value the answer or the grade
 * @param date the answer in three parts, where it is a day
 * @param choices what can be chosen, where something can
 * @param grounds the evidence or the reason; null where none is asked
 * @param stand what is stored
 * @param clearing whether the page asks if a text is to be emptied
 * @param conflict null unless somebody else changed it meanwhile
 */
public record EntryBlock(
        EntryKey key,
        Control control,
        Asked asked,
        Field value,
        DateField date,
        List<Choice> choices,
        Field grounds,
        Stand stand,
        boolean clearing,
        Sides conflict) {
    /** The kinds of controls. */
    public enum Control {
        TEXT,
        YES_NO,
        RADIOS,
        SELECT,
        CHECKBOXES,
        DATE,
        NUMBER
    }

    /**
     * @param caption what the answer is for, where that is worth a word of its own, or null
     * @param hint what makes a good answer, or null
     * @param guidance what to look for, or null
     * @param examples a thin answer and a telling one, or null
     * @param branching whether its answer decides what else is asked
     */
    public record Asked(
            String caption,
            String question,
            boolean optional,
            String hint,
            String guidance,
            Examples examples,
            boolean branching) {
        public boolean isFolded() {
            return guidance != null || examples != null;
        }
    }

    public record Examples(String thin, String telling) {}

    /**
     * @param unsaved whether the page shows what was typed, which does not stand in the form
     * @param status in words, empty where nothing stands
     * @param history where the earlier versions are, null where there are none
     * @param save where the script saves it
     * @param files where files are added to it, null for a grade
     * @param fileCount how many there are
     */
    public record Stand(
            int revision, boolean unsaved, String status, String history, String save, String files, long fileCount) {
        public String filesLabel() {
            return fileCount == 0 ? "Add a file" : fileCount == 1 ? "1 file" : fileCount + " files";
        }
    }

    /**
     * What somebody else wrote, and what both began from, in words.
     *
     * @param error that a choice is to be made
     */
    public record Sides(String who, String when, Side theirs, Side original, String error) {}

    /**
     * @param value line by line; none for nothing
     * @param grounds or null
     */
    public record Side(List<String> value, String grounds) {
        public boolean isBlank() {
            return value.isEmpty() && grounds == null;
        }
    }

    public boolean isGrade() {
        return key.isGrade();
    }

    /** The words on the evidence or reason, which the page needs where it asks for none. */
    public String groundsLabel() {
        return isGrade() ? "Reason" : "Evidence";
    }
}

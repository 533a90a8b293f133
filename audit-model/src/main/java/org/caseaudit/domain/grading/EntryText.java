package org.caseaudit.domain.grading;

/**
 * The text of an entry: an answer with its evidence, or a grade with its reason. Blank is the same as nothing.
 *
 * @param content the answer or the grade, or null
 * @param grounds the evidence or the reason, or null
 */
public record EntryText(String content, String grounds) {
    public static final EntryText NOTHING = new EntryText(null, null);

    public EntryText {
        content = content == null || content.isBlank() ? null : content;
        grounds = grounds == null || grounds.isBlank() ? null : grounds;
    }

    /** Whether writing this would put nothing where that had a text: never done without being asked for. */
    public boolean wouldBlank(EntryText that) {
        return (content == null && that.content != null) || (grounds == null && that.grounds != null);
    }
}

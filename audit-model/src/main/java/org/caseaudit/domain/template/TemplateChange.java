package org.caseaudit.domain.template;

/**
 * One difference between two versions.
 *
 * @param section code of the section, null for the tool as a whole
 * @param question code of the question, null for the section or the tool
 * @param title what people call the section or question: its title or text where it still is, else as it was
 * @param aspect what is different of it, by the name it has in the document; null unless something was changed
 * @param before how it was, as text; null for nothing
 * @param after how it is, as text; null for nothing
 */
public record TemplateChange(
        Kind kind, String section, String question, String title, String aspect, String before, String after) {
    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }
}

package org.caseaudit.web.govuk;

import gg.jte.Content;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of a form with what was typed and what was wrong with it; the same for every kind of control. How it looks
 * (rows, width, hints to the browser) the template says.
 *
 * @param id what the error summary leads to; as the name unless said otherwise
 * @param label null only where something else on the page asks
 * @param hint or null
 * @param value what was typed or is stored, null for nothing
 * @param error what is wrong, or null
 * @param describedBy ids of elements elsewhere that describe it too, separated by spaces, or null
 * @param attributes of the control itself; of the group for radios and checkboxes
 */
public record Field(
        String id,
        String name,
        Label label,
        Content hint,
        String value,
        String error,
        String describedBy,
        Attributes attributes) {
    public static Field of(String name, String label) {
        return of(name, Label.of(label));
    }

    public static Field of(String name, Label label) {
        return new Field(name, name, label, null, null, null, null, Attributes.NONE);
    }

    /** For what asks by itself, like a single checkbox that says "I have read the whole file". */
    public static Field withoutLabel(String name) {
        return of(name, (Label) null);
    }

    public Field id(String other) {
        return new Field(other, name, label, hint, value, error, describedBy, attributes);
    }

    public Field name(String other) {
        return new Field(id, other, label, hint, value, error, describedBy, attributes);
    }

    public Field label(Label other) {
        return new Field(id, name, other, hint, value, error, describedBy, attributes);
    }

    public Field asPageHeading() {
        return label(label.asPageHeading());
    }

    public Field hint(String words) {
        return hint(Text.of(words));
    }

    public Field hint(Content content) {
        return new Field(id, name, label, content, value, error, describedBy, attributes);
    }

    public Field value(Object typed) {
        return new Field(id, name, label, hint, Objects.toString(typed, null), error, describedBy, attributes);
    }

    public Field error(String message) {
        return new Field(id, name, label, hint, value, message, describedBy, attributes);
    }

    /** The ids come before those of its own hint and error. */
    public Field describedBy(String ids) {
        return new Field(id, name, label, hint, value, error, spaced(ids, describedBy), attributes);
    }

    public Field attribute(String attribute, Object content) {
        return new Field(id, name, label, hint, value, error, describedBy, attributes.and(attribute, content));
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    public boolean hasError() {
        return error != null;
    }

    /** All that describes it, as {@code aria-describedby} wants it; null where nothing does. */
    public String descriptions() {
        return spaced(describedBy, hint == null ? null : hintId(), hasError() ? errorId() : null);
    }

    static String spaced(String... ids) {
        String all = Stream.of(ids).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }
}

package org.caseaudit.web.grading;

import java.util.Locale;
import java.util.Optional;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.Missing;

/**
 * One entry of a form, and what its controls are called on the page. The names are the ids too, so that whatever is missing
 * or at fault can be led to. A question and a section may share a code, so they have letters of their own.
 */
public record EntryKey(EntryKind kind, String code) {
    static EntryKey answer(String question) {
        return new EntryKey(EntryKind.ANSWER, question);
    }

    static EntryKey grade(String section) {
        return new EntryKey(EntryKind.GRADE, section);
    }

    static EntryKey of(EntryView entry) {
        return new EntryKey(entry.kind(), entry.code());
    }

    /** As it stands in an address; refuses with NotFound what is neither answer nor grade. */
    static EntryKey at(String kind, String code) {
        for (EntryKind known : EntryKind.values()) {
            if (slug(known).equals(kind)) {
                return new EntryKey(known, code);
            }
        }
        throw new NotFound("answer or grade");
    }

    /** The entry whose revision the field says; empty for a field that says something else. */
    static Optional<EntryKey> revisionOf(EntryKind kind, String field) {
        String prefix = new EntryKey(kind, "").revision();
        return field.startsWith(prefix)
                ? Optional.of(new EntryKey(kind, field.substring(prefix.length())))
                : Optional.empty();
    }

    /** The id of the control in which the thing is missing. */
    static String fieldOf(Missing missing) {
        return switch (missing.what()) {
            case Missing.ANSWER -> answer(missing.question()).value();
            case Missing.EVIDENCE -> answer(missing.question()).grounds();
            case Missing.GRADE -> grade(missing.section()).value();
            case Missing.REASON -> grade(missing.section()).grounds();
            default -> throw new IllegalArgumentException("Nobody says where " + missing.what() + " is written");
        };
    }

    public boolean isGrade() {
        return kind == EntryKind.GRADE;
    }

    /** The answer, or the grade. */
    public String value() {
        return named("a", "g");
    }

    /** The evidence, or the reason. */
    public String grounds() {
        return named("e", "w");
    }

    /** The revision the page was made from. */
    public String revision() {
        return named("r", "s");
    }

    /** Whether a blank may take the place of a text. */
    public String clear() {
        return named("c", "d");
    }

    /** Which side of a conflict is kept. */
    public String choice() {
        return named("k", "l");
    }

    private String named(String ofAnswer, String ofGrade) {
        return (isGrade() ? ofGrade : ofAnswer) + "-" + code;
    }

    /** The field of the page for what a rule calls value and evidence, grade and reason; null for anything else. */
    String fieldOf(String rule) {
        return switch (rule) {
            case "value", "grade" -> value();
            case "evidence", "reason" -> grounds();
            default -> null;
        };
    }

    /** In addresses, for instance {@code answer/seen-alone}. */
    public String path() {
        return slug(kind) + "/" + code;
    }

    private static String slug(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package org.caseaudit.web.govuk;

import gg.jte.Content;
import java.util.Locale;

/**
 * What a field asks: the label of one control, the legend of a group of them.
 *
 * @param size how big, null for the size of body text
 * @param heading whether it is the heading of the page
 * @param hidden whether only screen readers are told, where the place of the control says it to the eye
 */
public record Label(Content text, Size size, boolean heading, boolean hidden) {
    /** GOV.UK's sizes of labels and legends. */
    public enum Size {
        S,
        M,
        L,
        XL
    }

    public static Label of(String text) {
        return of(new Text(text));
    }

    public static Label of(Content text) {
        return new Label(text, null, false, false);
    }

    public Label size(Size chosen) {
        return new Label(text, chosen, heading, hidden);
    }

    /** The question is the page: large unless said otherwise. */
    public Label asPageHeading() {
        return new Label(text, size == null ? Size.L : size, true, hidden);
    }

    public Label onlyForScreenReaders() {
        return new Label(text, size, heading, true);
    }

    /** @param block the block of the element, {@code govuk-label} or {@code govuk-fieldset__legend} */
    public String modifiers(String block) {
        String sized = size == null ? "" : " " + block + "--" + size.name().toLowerCase(Locale.ROOT);
        return hidden ? sized + " govuk-visually-hidden" : sized;
    }
}

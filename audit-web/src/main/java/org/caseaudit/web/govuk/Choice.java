package org.caseaudit.web.govuk;

import gg.jte.Content;

/**
 * One radio, checkbox or option of a select. Of radios and options the one whose value is the field's is chosen by itself.
 *
 * @param value what is sent; null for a word between choices, like "or"
 * @param conditional asked only when this is chosen; on the page without JavaScript too
 * @param exclusive a checkbox that clears the others, like "none of these"
 * @param disabled shown, but not to be chosen here
 */
public record Choice(
        String value,
        Content text,
        Content hint,
        boolean checked,
        Content conditional,
        boolean exclusive,
        boolean disabled,
        Attributes attributes) {
    public static Choice of(Object value, String text) {
        return of(value, new Text(text));
    }

    public static Choice of(Object value, Content text) {
        return new Choice(String.valueOf(value), text, null, false, null, false, false, Attributes.NONE);
    }

    public static Choice divider(String word) {
        return new Choice(null, new Text(word), null, false, null, false, false, Attributes.NONE);
    }

    public Choice hint(String words) {
        return hint(Text.of(words));
    }

    public Choice hint(Content content) {
        return new Choice(value, text, content, checked, conditional, exclusive, disabled, attributes);
    }

    public Choice checked(boolean whether) {
        return new Choice(value, text, hint, whether, conditional, exclusive, disabled, attributes);
    }

    public Choice asking(Content more) {
        return new Choice(value, text, hint, checked, more, exclusive, disabled, attributes);
    }

    public Choice clearsTheOthers() {
        return new Choice(value, text, hint, checked, conditional, true, disabled, attributes);
    }

    public Choice notToBeChosen() {
        return new Choice(value, text, hint, checked, conditional, exclusive, true, attributes);
    }

    public Choice attribute(String attribute, Object content) {
        return new Choice(
                value, text, hint, checked, conditional, exclusive, disabled, attributes.and(attribute, content));
    }

    public boolean divider() {
        return value == null;
    }

    public boolean chosenIn(Field field) {
        return checked || (value != null && value.equals(field.value()));
    }

    /** What describes a checkbox: where no legend holds them together, hint and error of the field too. */
    public String descriptions(Field field, String id) {
        return Field.spaced(
                field.label() == null ? field.descriptions() : null, hint == null ? null : id + "-item-hint");
    }

    /** Its id: the first has the field's own, so that the error summary leads to it. */
    public static String id(Field field, int index) {
        return index == 0 ? field.id() : field.id() + "-" + (index + 1);
    }
}

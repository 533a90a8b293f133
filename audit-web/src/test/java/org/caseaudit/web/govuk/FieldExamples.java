package org.caseaudit.web.govuk;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;

/** Upstream's examples of what forms are made of, filled into our templates. */
final class FieldExamples {
    private static final Templates TEMPLATES = new StaticTemplates();

    private FieldExamples() {}

    static JteModel button(Options o) {
        return TEMPLATES.govukButton(
                o.text("text"),
                o.text("href"),
                o.text("type", "submit"),
                o.text("name"),
                o.text("value"),
                o.text("id"),
                o.classes(),
                o.flag("isStartButton"),
                o.flag("disabled"),
                o.flag("preventDoubleClick"),
                o.attributes());
    }

    static JteModel label(Options o) {
        Label label = new Label(o.content(), Options.size(o.text("classes", "")), o.flag("isPageHeading"), false);
        return TEMPLATES.govukLabel(label, o.text("for"));
    }

    static JteModel hint(Options o) {
        return TEMPLATES.govukHint(o.content(), o.text("id"), o.classes(), o.attributes());
    }

    static JteModel errorMessage(Options o) {
        return TEMPLATES.govukErrorMessage(o.text("text"), o.text("id"), o.classes(), o.attributes());
    }

    static JteModel errorSummary(Options o) {
        List<FormErrors.Line> lines = o.list("errorList").stream()
                .map(line -> new FormErrors.Line(
                        line.has("href") ? line.text("href").substring(1) : null, line.text("text")))
                .toList();
        return TEMPLATES.govukErrorSummary(
                lines, o.text("titleText"), o.text("descriptionText"), o.classes(), o.attributes());
    }

    static JteModel fieldset(Options o) {
        return TEMPLATES.govukFieldset(
                o.label("legend"), o.content(), o.text("describedBy"), o.text("role"), o.classes(), o.attributes());
    }

    static JteModel input(Options o) {
        return TEMPLATES.govukInput(
                o.field(),
                o.text("type", "text"),
                o.text("inputmode"),
                o.text("autocomplete"),
                o.flagOrNull("spellcheck"),
                o.in("prefix").text("text"),
                o.in("suffix").text("text"),
                o.classes(),
                null,
                o.in("formGroup").classes(),
                Attributes.NONE);
    }

    static JteModel textarea(Options o) {
        return TEMPLATES.govukTextarea(
                o.field(),
                o.has("rows") ? o.number("rows") : 5,
                o.text("autocomplete"),
                o.flagOrNull("spellcheck"),
                o.classes(),
                o.in("formGroup").in("afterInput").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    static JteModel characterCount(Options o) {
        return TEMPLATES.govukCharacterCount(
                o.field(),
                o.has("maxlength") ? o.number("maxlength") : 0,
                o.number("threshold"),
                o.has("rows") ? o.number("rows") : 5,
                o.flagOrNull("spellcheck"),
                o.classes(),
                o.in("formGroup").in("afterInput").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    static JteModel radios(Options o) {
        return TEMPLATES.govukRadios(
                o.group("name", "idPrefix"),
                choices(o),
                false,
                false,
                o.classes(),
                o.in("formGroup").in("afterInputs").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    static JteModel checkboxes(Options o) {
        return TEMPLATES.govukCheckboxes(
                o.group("name", "idPrefix"),
                choices(o),
                false,
                o.classes(),
                o.in("formGroup").in("afterInputs").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    static JteModel select(Options o) {
        return TEMPLATES.govukSelect(
                o.field(),
                choices(o),
                o.classes(),
                o.in("formGroup").in("afterInput").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    private static List<Choice> choices(Options o) {
        Set<String> values = o.texts("values");
        return o.list("items").stream()
                .map(item -> item.has("divider")
                        ? Choice.divider(item.text("divider"))
                        : new Choice(
                                item.text("value"),
                                item.content(),
                                item.in("hint").content(),
                                item.flag("checked") || item.flag("selected") || values.contains(item.text("value")),
                                item.in("conditional").content(),
                                "exclusive".equals(item.text("behaviour")),
                                item.flag("disabled"),
                                item.attributes()))
                .toList();
    }

    static JteModel fileUpload(Options o) {
        return TEMPLATES.govukFileUpload(
                o.without("attributes").field().value(null),
                o.flag("multiple"),
                o.in("attributes").text("accept"),
                o.flag("javascript"),
                o.classes(),
                o.in("formGroup").in("afterInput").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    /** Our parts are always named after the whole, so an example without a prefix gets its id as one. */
    static JteModel dateInput(Options o) {
        Field field = o.group("namePrefix", "id").value(null);
        Field named = field.name() == null ? Field.of(field.id(), (Label) null) : field;
        Map<DateField.Part, String> typed = new EnumMap<>(DateField.Part.class);
        Set<DateField.Part> atFault = EnumSet.noneOf(DateField.Part.class);
        Set<DateField.Part> faultless = EnumSet.noneOf(DateField.Part.class);
        for (DateField.Part part : DateField.Part.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            Options one = part(o, name);
            String value = Stream.of(
                            one.text("value"),
                            o.in(name).text("value"),
                            o.in("values").text(o.text("namePrefix", "") + (o.has("namePrefix") ? "-" : "") + name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (value != null) {
                typed.put(part, value);
            }
            if (Boolean.FALSE.equals(one.flagOrNull("error"))) {
                faultless.add(part);
            }
            if (one.flag("error") || one.text("classes", "").contains("govuk-input--error")) {
                atFault.add(part);
            }
        }
        if (atFault.isEmpty() && !faultless.isEmpty()) {
            atFault = EnumSet.complementOf(EnumSet.copyOf(faultless));
        }
        Field whole = new Field(
                field.id(),
                named.name(),
                field.label(),
                field.hint(),
                null,
                field.error(),
                field.describedBy(),
                field.attributes());
        return TEMPLATES.govukDateInput(
                new DateField(whole, typed, atFault),
                o.classes(),
                o.in("formGroup").in("afterInputs").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    private static Options part(Options o, String name) {
        return o.list("items").stream()
                .filter(item -> name.equals(item.text("name")))
                .findFirst()
                .orElse(o.in(name));
    }
}

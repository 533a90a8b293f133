package org.caseaudit.web.govuk;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Field asked = o.group("namePrefix", "id").value(null);
        Field whole = asked.name() == null ? asked.name(asked.id()) : asked;
        Map<DateField.Part, String> typed = new EnumMap<>(DateField.Part.class);
        for (DateField.Part part : DateField.Part.values()) {
            typed(o, part).ifPresent(value -> typed.put(part, value));
        }
        return TEMPLATES.govukDateInput(
                new DateField(whole, typed, atFault(o)),
                o.classes(),
                o.in("formGroup").in("afterInputs").content(),
                o.in("formGroup").classes(),
                o.in("formGroup").attributes());
    }

    private static Optional<String> typed(Options o, DateField.Part part) {
        String prefix = o.has("namePrefix") ? o.text("namePrefix") + "-" : "";
        return Stream.of(
                        item(o, part).text("value"),
                        o.in(name(part)).text("value"),
                        o.in("values").text(prefix + name(part)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Upstream names the parts at fault, or those that are not. */
    private static Set<DateField.Part> atFault(Options o) {
        Set<DateField.Part> atFault =
                parts(o, item -> item.flag("error") || item.text("classes", "").contains("govuk-input--error"));
        Set<DateField.Part> faultless = parts(o, item -> Boolean.FALSE.equals(item.flagOrNull("error")));
        if (atFault.isEmpty() && !faultless.isEmpty()) {
            atFault.addAll(EnumSet.allOf(DateField.Part.class));
            atFault.removeAll(faultless);
        }
        return atFault;
    }

    private static Set<DateField.Part> parts(Options o, Predicate<Options> like) {
        return Stream.of(DateField.Part.values())
                .filter(part -> like.test(item(o, part)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DateField.Part.class)));
    }

    private static Options item(Options o, DateField.Part part) {
        return o.list("items").stream()
                .filter(item -> name(part).equals(item.text("name")))
                .findFirst()
                .orElse(o.in(name(part)));
    }

    private static String name(DateField.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

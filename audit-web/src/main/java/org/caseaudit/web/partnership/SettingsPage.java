package org.caseaudit.web.partnership;

import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;

/** The fields of the settings. */
public record SettingsPage(
        String address,
        int version,
        Field shortText,
        Field copyWords,
        Field alike,
        Field concernDueDays,
        Field signOffByDefault,
        List<Choice> signOff,
        Field reminderDays) {
    static SettingsPage of(String address, int version, SettingsForm form, FormErrors errors) {
        return new SettingsPage(
                address,
                version,
                Field.of("shortText", "An answer is thin below this many characters")
                        .value(form.shortText())
                        .error(errors.at("shortText")),
                Field.of("copyWords", "Answers are compared from this many words on")
                        .value(form.copyWords())
                        .error(errors.at("copyWords")),
                Field.of("alike", "Answers are nearly the same from this share of common words on")
                        .hint("0.5 to 1. Counted in runs of three words that stand in both.")
                        .value(form.alike())
                        .error(errors.at("alike")),
                Field.of("concernDueDays", "A concern is to be followed up within this many working days")
                        .value(form.concernDueDays())
                        .error(errors.at("concernDueDays")),
                Field.withoutLabel("signOffByDefault"),
                List.of(Choice.of("yes", "Agency leads sign forms off")
                        .hint("Where the plan of an audit does not say otherwise.")
                        .checked(form.signOffByDefault())),
                Field.of("reminderDays", "Auditors are reminded this many days before a form is due")
                        .hint(
                                "With commas between, for instance 7, 2, 0. 0 is the day itself. Leave it empty for no reminder.")
                        .value(form.reminderDays())
                        .error(errors.at("reminderDays")));
    }
}

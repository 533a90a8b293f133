package org.caseaudit.web.briefing;

import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;

/**
 * What a team says to the briefing.
 *
 * @param key null for a receipt that is there already
 * @param agencies to choose from; empty for those who serve one, who need not say
 */
public record ReceiptPage(
        String action,
        int version,
        String key,
        Field agency,
        List<Choice> agencies,
        Field team,
        Field readBy,
        DateField readOn,
        Field whatChanged,
        String back) {
    static ReceiptPage of(String action, String back, ReceiptForm form, List<Choice> agencies, FormErrors errors) {
        return new ReceiptPage(
                action,
                form.version(),
                form.key(),
                Field.of("agency", "Your agency")
                        .value(form.agency() == null ? null : form.agency().value())
                        .error(errors.at("agency")),
                agencies,
                Field.of("team", "Team").value(form.team()).error(errors.at("team")),
                Field.of("readBy", "Who read it?")
                        .hint("A role or a number, for instance “all eight” or “the duty manager”. No names.")
                        .value(form.readBy())
                        .error(errors.at("readBy")),
                DateField.of("readOn", "When did they read it?")
                        .typed(form.day(), form.month(), form.year())
                        .errors(errors),
                Field.of("whatChanged", "What did the team change?")
                        .hint("Leave it empty if nothing has changed yet. You can come back and say more.")
                        .value(form.whatChanged())
                        .error(errors.at("whatChanged")),
                back);
    }
}

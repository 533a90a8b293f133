package org.caseaudit.web.concern;

import java.util.List;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;

/**
 * @param action where the form is sent
 * @param agencies to choose from; empty for those who serve one, who need not say
 */
public record RaisingView(
        String action,
        String caseFile,
        String assignment,
        String key,
        Field text,
        Field agency,
        List<Choice> agencies,
        String back) {
    static RaisingView of(
            PartnershipId partnership, RaisingForm form, Actor actor, List<AgencyView> agencies, FormErrors errors) {
        List<Choice> own = agencies.stream()
                .filter(a -> actor.agencies().contains(a.id()))
                .map(a -> Choice.of(a.id().value(), a.name()))
                .toList();
        return new RaisingView(
                Addresses.in(partnership, "concerns"),
                form.caseFile().value().toString(),
                form.assignment() == null ? null : form.assignment().value().toString(),
                form.key(),
                Field.of("text", Label.of("What are you worried about?").size(Label.Size.M))
                        .hint("Say what you saw or read, when, and why the child may not be safe. No names.")
                        .value(form.text())
                        .error(errors.at("text")),
                Field.of("agency", Label.of("For which agency do you raise it?").size(Label.Size.M))
                        .value(form.agency() == null ? null : form.agency().value())
                        .error(errors.at("agency")),
                own.size() > 1 ? own : List.of(),
                back(partnership, form));
    }

    /** To the form it came up in, else to the person's work. */
    static String back(PartnershipId partnership, RaisingForm form) {
        return form.assignment() == null ? Addresses.WORK : Addresses.in(partnership, "assignments", form.assignment());
    }
}

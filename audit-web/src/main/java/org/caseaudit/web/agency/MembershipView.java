package org.caseaudit.web.agency;

import java.util.List;
import org.caseaudit.application.assignment.OpenWorkQueries.OpenWorkView;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.Words;

/**
 * A role that is to end or whose work is to be handed over.
 *
 * @param work how much there is to hand over, in words; null for a role that has none
 */
public record MembershipView(
        String address,
        String person,
        String role,
        int version,
        boolean auditor,
        String work,
        Field successor,
        List<Choice> successors) {
    static MembershipView of(
            PartnershipId partnership,
            OpenWorkView open,
            String person,
            String agency,
            String chosen,
            FormErrors errors) {
        return new MembershipView(
                Addresses.in(partnership, "people", "memberships", open.membership()),
                person,
                Words.of(open.role()) + (agency == null ? "" : ", " + agency),
                open.version(),
                open.role() == Role.AUDITOR,
                open.role() == Role.AUDITOR ? work(open.forms(), person, agency) : null,
                Field.of("auditor", "Who goes on?").value(chosen).error(errors.at("auditor")),
                open.successors().stream()
                        .map(other -> Choice.of(other.person().value(), other.name()))
                        .toList());
    }

    private static String work(Integer forms, String person, String agency) {
        if (forms == null) {
            return "You work for an agency yourself, so you are not told how many forms " + person + " has for "
                    + agency + ".";
        }
        return switch (forms) {
            case 0 -> person + " has no forms for " + agency + " in audits that have not come to their meeting.";
            case 1 -> person + " has one form for " + agency + " in an audit that has not come to its meeting.";
            default ->
                person + " has " + forms + " forms for " + agency + " in audits that have not come to their meeting.";
        };
    }
}

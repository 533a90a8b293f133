package org.caseaudit.web.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.parts.Words;

/** The fields of an invitation. */
public record InviteFields(
        Field name, Field email, Field role, List<Choice> roles, Field agency, List<Choice> agencies, String key) {
    static InviteFields of(InviteForm form, List<AgencyView> agencies, FormErrors errors) {
        List<Choice> offered = new ArrayList<>();
        offered.add(Choice.of("", "None"));
        agencies.forEach(agency -> offered.add(Choice.of(agency.id().value(), agency.name())));
        return new InviteFields(
                Field.of("name", "Full name").value(form.name()).error(errors.at("name")),
                Field.of("email", "E-mail address")
                        .hint("The one they sign in with. They are written to.")
                        .value(form.email())
                        .error(errors.at("email")),
                Field.of("role", "Role").value(form.role()).error(errors.at("role")),
                Stream.of(Role.values())
                        .map(role -> Choice.of(role.name(), Words.of(role)).hint(hint(role)))
                        .toList(),
                Field.of("agency", "For which agency?")
                        .hint("Auditors and agency leads serve one agency; nobody else does.")
                        .value(form.agency())
                        .error(errors.at("agency")),
                offered,
                form.key());
    }

    private static String hint(Role role) {
        return switch (role) {
            case CHAIR -> "Chairs the sub-group: plans, moderates, signs off";
            case COORDINATOR -> "The business unit: does the legwork for the chair";
            case AUDITOR -> "Fills the forms of one agency";
            case AGENCY_LEAD -> "Signs off the forms of one agency and owns its actions";
            case BOARD_MEMBER -> "Reads and accepts reports, follows actions";
            case SCRUTINEER -> "Reads everything, changes nothing";
            case ADMINISTRATOR -> "Keeps people, agencies and settings; sees no case";
        };
    }
}

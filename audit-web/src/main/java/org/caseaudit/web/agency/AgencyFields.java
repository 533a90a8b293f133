package org.caseaudit.web.agency;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.parts.Words;

/** The fields of an agency. @param key null where it is there already */
public record AgencyFields(
        String address,
        int version,
        String key,
        Field name,
        Field sector,
        List<Choice> sectors,
        Field guest,
        List<Choice> guestChoice) {
    static AgencyFields of(String address, int version, AgencyForm form, FormErrors errors) {
        return new AgencyFields(
                address,
                version,
                form.key(),
                Field.of("name", "Name").value(form.name()).error(errors.at("name")),
                Field.of("sector", "Sector")
                        .hint("Some questions are asked of some sectors only.")
                        .value(form.sector())
                        .error(errors.at("sector")),
                Stream.of(Sector.values())
                        .map(sector -> Choice.of(sector.name(), Words.of(sector)))
                        .toList(),
                Field.withoutLabel("guest"),
                List.of(Choice.of("yes", "It is a guest: from outside the area, taking part in single audits")
                        .checked(form.guest())));
    }
}

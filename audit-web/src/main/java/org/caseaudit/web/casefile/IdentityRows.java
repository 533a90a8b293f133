package org.caseaudit.web.casefile;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.London;

/** What is sealed about a child, line by line. */
final class IdentityRows {
    private IdentityRows() {}

    static List<Row> of(CaseIdentity.IdentityContent child) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Name", child.name()));
        if (child.dateOfBirth() != null) {
            rows.add(Row.of("Date of birth", London.day(child.dateOfBirth())));
        }
        if (child.address() != null) {
            rows.add(Row.of("Address", child.address()));
        }
        if (child.recordNumbers() != null) {
            rows.add(Row.of("Record numbers", child.recordNumbers()));
        }
        return rows;
    }
}

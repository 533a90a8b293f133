package org.caseaudit.web.assignment;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.London;

/**
 * Who the child is.
 *
 * @param rows none before somebody has asked to see it
 */
public record ChildView(FormHead head, List<Row> rows) {
    static ChildView of(FormHead head, CaseIdentity.IdentityContent child) {
        List<Row> rows = new ArrayList<>();
        if (child != null) {
            rows.add(Row.of("Name", child.name()));
            rows.add(Row.of("Date of birth", orNotKnown(London.day(child.dateOfBirth()))));
            rows.add(Row.of("Address", orNotKnown(child.address())));
            rows.add(Row.of("Record numbers", orNotKnown(child.recordNumbers())));
        }
        return new ChildView(head, rows);
    }

    private static String orNotKnown(String text) {
        return text == null || text.isBlank() ? "Not given" : text;
    }

    public boolean isShown() {
        return !rows.isEmpty();
    }
}

package org.caseaudit.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.participation.ParticipationQueries.AgencyTotal;
import org.caseaudit.application.participation.ParticipationQueries.ParticipationRow;
import org.caseaudit.application.participation.ParticipationQueries.ParticipationView;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.participation.Returns;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.London;

/** How far each agency took part: over all audits, and in each. */
public record ParticipationPage(Table totals, List<Table> audits) {
    static ParticipationPage of(ParticipationView view) {
        Table totals = table("All audits", "Agency", "Meetings attended");
        for (AgencyTotal agency : view.byAgency()) {
            totals = totals.row(cells(
                    agency.agencyName(),
                    agency.tally().forms(),
                    agency.tally().attended() + " of " + agency.tally().meetings()));
        }
        return new ParticipationPage(totals, audits(view.rows()));
    }

    public boolean isEmpty() {
        return totals.rows().isEmpty();
    }

    private static List<Table> audits(List<ParticipationRow> rows) {
        List<Table> tables = new ArrayList<>();
        Table table = null;
        ParticipationRow before = null;
        for (ParticipationRow row : rows) {
            if (before == null || !before.cycle().equals(row.cycle())) {
                if (table != null) {
                    tables.add(table);
                }
                table = table(row.theme() + ", meeting " + London.day(row.meetingOn()), "Agency", "At the meeting");
            }
            table = table.row(cells(row.agencyName(), row.forms(), presence(row.meeting())));
            before = row;
        }
        if (table != null) {
            tables.add(table);
        }
        return tables;
    }

    private static Table table(String caption, String first, String last) {
        return Table.of(
                caption,
                Cell.of(first),
                Cell.of("Forms asked").asNumber(),
                Cell.of("On time").asNumber(),
                Cell.of("Late").asNumber(),
                Cell.of("Did not know the child").asNumber(),
                Cell.of("No records").asNumber(),
                Cell.of("Not informed").asNumber(),
                Cell.of("Never came").asNumber(),
                Cell.of(last).asNumber());
    }

    private static Cell[] cells(String agency, Returns forms, String meeting) {
        Map<NilReturn, Integer> excused = forms.excused();
        return new Cell[] {
            Cell.of(agency),
            Cell.number(forms.asked()),
            Cell.number(forms.onTime()),
            Cell.number(forms.late()),
            Cell.number(excused.getOrDefault(NilReturn.NOT_KNOWN, 0)),
            Cell.number(excused.getOrDefault(NilReturn.NO_RECORDS, 0)),
            Cell.number(excused.getOrDefault(NilReturn.NOT_INFORMED, 0)),
            Cell.number(forms.notReturned()),
            Cell.of(meeting).asNumber()
        };
    }

    private static String presence(Presence presence) {
        if (presence == null) {
            return "Not recorded";
        }
        return switch (presence) {
            case PRESENT -> "Present";
            case APOLOGIES -> "Apologies";
            case ABSENT -> "Absent";
        };
    }
}

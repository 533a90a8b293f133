package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.Participation;

/** Which agency returned what: forms, late forms, nil returns by kind, and forms that did not come. */
final class ParticipationPart implements Part {
    private static final List<Integer> WIDTHS = List.of(22, 10, 12, 9, 11, 12, 12, 12);

    private final Participation participation;

    ParticipationPart(Telling telling) {
        this.participation = telling.report().participation();
    }

    @Override
    public String title() {
        return "Participation and nil returns";
    }

    @Override
    public List<Block> blocks() {
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(participation.agencies().stream(), Stream.of(participation.total()))
                .forEach(agency -> rows.add(row(agency)));
        return List.of(
                new Block.Table(
                        "Forms by agency",
                        List.of(
                                "Agency",
                                "Asked for",
                                "Returned",
                                "Of these late",
                                "Child not known",
                                "No records",
                                "Not informed",
                                "Not returned"),
                        rows,
                        WIDTHS),
                new Block.Paragraph("“Child not known”, “no records” and “not informed” are nil returns: the agency"
                        + " answered that it had nothing to audit. “Not returned” are forms that were still out when the"
                        + " meeting began. The kinds mean different things and are not added up."));
    }

    private static List<String> row(AgencyParticipation agency) {
        return List.of(
                agency.agency(),
                Integer.toString(agency.asked()),
                Integer.toString(agency.returned()),
                Integer.toString(agency.late()),
                excused(agency, NilReturn.NOT_KNOWN),
                excused(agency, NilReturn.NO_RECORDS),
                excused(agency, NilReturn.NOT_INFORMED),
                Integer.toString(agency.notReturned()));
    }

    private static String excused(AgencyParticipation agency, NilReturn kind) {
        return Integer.toString(agency.excused().getOrDefault(kind.name(), 0));
    }
}

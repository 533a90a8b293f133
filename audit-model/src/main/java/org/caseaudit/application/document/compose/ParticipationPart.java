package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.report.CombinedReport.AgencyAttendance;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.Participation;

/**
 * Which agency took part how: forms, late forms, nil returns by kind, forms that did not come, whom it knows, what it could
 * not judge, and who was at the meeting.
 */
final class ParticipationPart implements Part {
    private static final List<Integer> FORM_WIDTHS = List.of(22, 10, 12, 9, 11, 12, 12, 12);
    private static final List<Integer> KNOWN_WIDTHS = List.of(28, 12, 12, 12, 12, 12, 12);
    private static final List<Integer> MEETING_WIDTHS = List.of(30, 12, 13, 12, 33);

    private final Telling telling;
    private final Participation participation;

    ParticipationPart(Telling telling) {
        this.telling = telling;
        this.participation = telling.report().participation();
    }

    @Override
    public String title() {
        return "Participation and nil returns";
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(forms());
        blocks.add(new Block.Paragraph("“Child not known”, “no records” and “not informed” are nil returns: the agency"
                + " answered that it had nothing to audit. “Not returned” are forms that were still out when the"
                + " meeting began. The kinds mean different things and are not added up."));
        if (ReportWords.written(participation.overrideReason())) {
            blocks.add(new Block.Labelled(
                    "The meeting began while forms were outstanding, because:", participation.overrideReason()));
        }
        if (agencies().allMatch(agency -> agency.involvement() != null)) {
            blocks.add(known());
        }
        if (telling.byCase() && participation.notJudged() != null) {
            participation
                    .notJudged()
                    .forEach(item -> blocks.add(new Block.Labelled(
                            item.agency() + " could not judge “" + item.title() + "” in " + item.pseudonym() + ":",
                            item.reason())));
        }
        if (participation.attendance() != null) {
            blocks.add(attendance(participation.attendance()));
        }
        return blocks;
    }

    private Stream<AgencyParticipation> agencies() {
        return Stream.concat(participation.agencies().stream(), Stream.of(participation.total()));
    }

    private Block.Table forms() {
        return new Block.Table(
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
                agencies().map(ParticipationPart::formsRow).toList(),
                FORM_WIDTHS);
    }

    private static List<String> formsRow(AgencyParticipation agency) {
        return List.of(
                agency.agency(),
                Integer.toString(agency.asked()),
                Integer.toString(agency.returned()),
                Integer.toString(agency.late()),
                count(agency.excused(), NilReturn.NOT_KNOWN.name()),
                count(agency.excused(), NilReturn.NO_RECORDS.name()),
                count(agency.excused(), NilReturn.NOT_INFORMED.name()),
                Integer.toString(agency.notReturned()));
    }

    private Block.Table known() {
        return new Block.Table(
                "“Known to us?” by agency, and what it could not judge",
                List.of("Agency", "Known", "Not known", "No records", "Not informed", "No answer", "Could not judge"),
                agencies().map(ParticipationPart::knownRow).toList(),
                KNOWN_WIDTHS);
    }

    private static List<String> knownRow(AgencyParticipation agency) {
        return List.of(
                agency.agency(),
                count(agency.involvement(), InvolvementState.KNOWN.name()),
                count(agency.involvement(), InvolvementState.NOT_KNOWN.name()),
                count(agency.involvement(), InvolvementState.NO_RECORDS.name()),
                count(agency.involvement(), InvolvementState.NOT_INFORMED.name()),
                count(agency.involvement(), InvolvementState.UNKNOWN.name()),
                Objects.toString(agency.couldNotJudge(), "–"));
    }

    private static Block attendance(List<AgencyAttendance> attendance) {
        return attendance.isEmpty()
                ? new Block.Paragraph("Who was at the grading meeting was not recorded.")
                : new Block.Table(
                        "At the grading meeting",
                        List.of("Agency", "Present", "Apologies", "Absent", "Present as"),
                        attendance.stream().map(ParticipationPart::meetingRow).toList(),
                        MEETING_WIDTHS);
    }

    private static List<String> meetingRow(AgencyAttendance agency) {
        return List.of(
                agency.agency() == null ? "The office and guests" : agency.agency(),
                Integer.toString(agency.present()),
                Integer.toString(agency.apologies()),
                Integer.toString(agency.absent()),
                ReportWords.orDash(String.join(
                        ", ", agency.roles().stream().map(ReportWords::of).toList())));
    }

    private static String count(Map<String, Integer> counts, String kind) {
        return Integer.toString(counts.getOrDefault(kind, 0));
    }
}

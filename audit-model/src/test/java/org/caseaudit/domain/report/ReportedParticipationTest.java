package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.report.CombinedReport.AgencyAttendance;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.ItemNotJudged;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/** What is missing is not one thing: each kind of it is counted apart, agency by agency. */
class ReportedParticipationTest {
    private static final String WORK = SmallTemplate.SECTION;

    private final MaterialBuilder material = new MaterialBuilder();

    @Test
    void participation_keepsApartWhatMeansDifferentThings() {
        Agency health = material.agency("Health");
        material.handedIn(material.child(), health, MaterialBuilder.IN_TIME);
        material.handedIn(material.child(), health, MaterialBuilder.TOO_LATE);
        for (NilReturn kind : NilReturn.values()) {
            material.form(material.child(), health).excuse(kind, "Nothing there.");
        }
        material.form(material.child(), health).markNotReturned();
        material.agency("Aid agency without form");

        assertThat(material.compose().participation().agencies())
                .as("by name")
                .containsExactly(
                        row("Aid agency without form", 0, 0, 0, excused(0), 0, unanswered(6)),
                        row("Health", 6, 2, 1, excused(1), 1, unanswered(6)));
        assertThat(material.compose().participation().total())
                .isEqualTo(row("All agencies", 6, 2, 1, excused(1), 1, unanswered(12)));
    }

    private static AgencyParticipation row(
            String agency,
            int asked,
            int returned,
            int late,
            Map<String, Integer> excused,
            int notReturned,
            Map<String, Integer> involvement) {
        return new AgencyParticipation(agency, asked, returned, late, excused, notReturned, involvement, 0);
    }

    private static Map<String, Integer> excused(int each) {
        return Map.of("NOT_KNOWN", each, "NO_RECORDS", each, "NOT_INFORMED", each);
    }

    private static Map<String, Integer> unanswered(int cases) {
        return Map.of("UNKNOWN", cases, "KNOWN", 0, "NOT_KNOWN", 0, "NO_RECORDS", 0, "NOT_INFORMED", 0);
    }

    @Test
    void nilAnswers_areCountedWhereNoFormWasEverAllocated() {
        // statistics: not involved, not returned and could not judge are three kinds of missing
        Agency health = material.agency("Health");
        Agency police = material.agency("Police");
        CaseFile known = material.child();
        CaseFile other = material.child();
        material.answered(known, health, InvolvementState.KNOWN);
        material.answered(other, health, InvolvementState.NO_RECORDS);
        material.answered(known, police, InvolvementState.NOT_KNOWN);
        material.handedIn(known, health, MaterialBuilder.IN_TIME);

        assertThat(material.compose().participation().agencies())
                .containsExactly(
                        row("Health", 1, 1, 0, excused(0), 0, answers(0, 1, 0, 1)),
                        row("Police", 0, 0, 0, excused(0), 0, answers(1, 0, 1, 0)));
        assertThat(material.compose().participation().total())
                .isEqualTo(row("All agencies", 1, 1, 0, excused(0), 0, answers(1, 1, 1, 1)));
    }

    private static Map<String, Integer> answers(int unknown, int known, int notKnown, int noRecords) {
        return Map.of(
                "UNKNOWN", unknown, "KNOWN", known, "NOT_KNOWN", notKnown, "NO_RECORDS", noRecords, "NOT_INFORMED", 0);
    }

    @Test
    void whatCouldNotBeJudged_isCountedApartAndNeverWithTheGrades() {
        Agency health = material.agency("Health");
        Agency police = material.agency("Police");
        CaseFile child = material.child();
        material.handedIn(child, health, MaterialBuilder.IN_TIME);
        material.handedIn(child, police, MaterialBuilder.IN_TIME);
        material.graded(child, WORK, health, "good").notJudged(child, WORK, police, "The log of June is lost.");

        CombinedReport report = material.compose();

        assertThat(report.participation().agencies())
                .extracting(AgencyParticipation::couldNotJudge)
                .containsExactly(0, 1);
        assertThat(report.participation().total().couldNotJudge()).isEqualTo(1);
        assertThat(report.participation().notJudged())
                .containsExactly(new ItemNotJudged("C01", WORK, "The work", "Police", "The log of June is lost."));
        assertThat(report.sections().get(0).couldNotJudge()).isEqualTo(1);
        assertThat(report.sections().get(0).before())
                .isEqualTo(Map.of("outstanding", 0, "good", 1, "requires-improvement", 0, "inadequate", 0));
        assertThat(report.sections().get(0).oneAgency()).isEqualTo(1);
        assertThat(report.participation().total().returned())
                .as("who could not judge has handed in all the same")
                .isEqualTo(2);
    }

    @Test
    void attendance_isToldByAgencyAndRole_withoutNames() {
        Agency health = material.agency("Health");
        Agency police = material.agency("Police");
        material.agency("Aid agency that sent nobody");
        Agency library = material.outsider("Library");
        material.came(Attendee.person(MaterialBuilder.OWNER, Role.AGENCY_LEAD, health.id()), Presence.PRESENT);
        material.came(Attendee.guest("Named nurse", health.id()), Presence.PRESENT);
        material.came(Attendee.person(somebody(), Role.AUDITOR, health.id()), Presence.ABSENT);
        material.came(Attendee.person(somebody(), Role.AGENCY_LEAD, police.id()), Presence.APOLOGIES);
        material.came(Attendee.guest("Librarian", library.id()), Presence.PRESENT);
        material.came(Attendee.person(somebody(), Role.CHAIR, null), Presence.PRESENT);

        assertThat(material.compose().participation().attendance())
                .containsExactly(
                        new AgencyAttendance("Aid agency that sent nobody", 0, 0, 0, List.of()),
                        new AgencyAttendance("Health", 2, 0, 1, List.of("AGENCY_LEAD", "Named nurse")),
                        new AgencyAttendance("Library", 1, 0, 0, List.of("Librarian")),
                        new AgencyAttendance("Police", 0, 1, 0, List.of()),
                        new AgencyAttendance(null, 1, 0, 0, List.of("CHAIR")));
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    @Test
    void aLateForm_isNotLate_whileItIsNotHandedIn() {
        // handed in late, then withdrawn and never handed in again: it is not returned, not late
        Agency health = material.agency("Health");
        var form = material.handedIn(material.child(), health, MaterialBuilder.TOO_LATE);
        form.withdraw();
        form.markNotReturned();

        assertThat(material.compose().participation().total())
                .isEqualTo(row("All agencies", 1, 0, 0, excused(0), 1, unanswered(1)));
    }
}

package org.caseaudit.web.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.progress.ProgressTable.Wanted;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleCycle;
import org.junit.jupiter.api.Test;

/** Cases × agencies as the chair sees them. */
class ProgressTableTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(0, 1));
    private static final LocalDate DUE = LocalDate.of(2026, 4, 13);
    private static final Wanted ALL = new Wanted(Filter.ALL, null, 1);

    private static CycleView cycle(CycleState state) {
        return SampleCycle.in(state, DUE.plusDays(7));
    }

    private static AssignmentView form(int caseNumber, int agency, AssignmentState state, boolean late) {
        return new AssignmentView(
                new AssignmentId(new UUID(caseNumber, agency)),
                SampleCycle.ID,
                new CaseId(new UUID(3, caseNumber)),
                "C%02d".formatted(caseNumber),
                new AgencyId(new UUID(4, agency)),
                "Agency %02d".formatted(agency),
                new PersonId(new UUID(5, agency)),
                "Synthetic Auditor",
                DUE,
                state,
                late,
                null,
                null,
                null,
                null,
                0);
    }

    private static ProgressTable table(List<AssignmentView> forms, Wanted wanted, LocalDate today) {
        return ProgressTable.of(PARTNERSHIP, cycle(CycleState.OPEN), forms, wanted, true, today);
    }

    private static String html(ProgressTable table) {
        return Rendered.html(
                Rendered.TEMPLATES.progressProgress(Rendered.page("Progress of the forms", FormErrors.NONE), table));
    }

    @Test
    void eachCell_saysStateAndHowLate_andWhatIsInIsOneClickAway() {
        List<AssignmentView> forms = List.of(
                form(1, 1, AssignmentState.SUBMITTED, true),
                form(1, 2, AssignmentState.IN_PROGRESS, false),
                form(2, 1, AssignmentState.EXCUSED, false));

        ProgressTable table = table(forms, ALL, DUE.plusDays(3));

        assertThat(table.rows().get(0).cells())
                .extracting(cell -> cell.state().text(), ProgressTable.Cell::late)
                .containsExactly(tuple("✓ Handed in", "came late"), tuple("◐ In progress", "3 days late"));
        assertThat(table.rows().get(0).cells().get(0).read()).endsWith("/read");
        assertThat(table.rows().get(0).cells().get(1).read()).isNull();
        assertThat(table.rows().get(1).cells().get(1)).isEqualTo(ProgressTable.Cell.NONE);
        assertThat(table.counts())
                .extracting(ProgressTable.Count::words, ProgressTable.Count::forms)
                .containsExactly(
                        tuple("All forms", 3L),
                        tuple("Still out", 1L),
                        tuple("Late", 2L),
                        tuple("Handed in", 1L),
                        tuple("Nothing to return", 1L),
                        tuple("Not returned or locked", 0L));
    }

    @Test
    void aFilter_leavesOnlyWhatItMeans() {
        List<AssignmentView> forms = List.of(
                form(1, 1, AssignmentState.SUBMITTED, false),
                form(1, 2, AssignmentState.ASSIGNED, false),
                form(2, 1, AssignmentState.SUBMITTED, false));

        ProgressTable out = table(forms, new Wanted(Filter.OUT, null, 1), DUE);
        assertThat(out.rows()).extracting(ProgressTable.CaseRow::pseudonym).containsExactly("C01");
        assertThat(out.rows().get(0).cells().get(0)).isEqualTo(ProgressTable.Cell.NONE);

        ProgressTable one = table(forms, new Wanted(Filter.ALL, new AgencyId(new UUID(4, 1)), 1), DUE);
        assertThat(one.columns()).extracting(ProgressTable.Column::name).containsExactly("Agency 01");
        assertThat(one.rows()).hasSize(2);
    }

    @Test
    void beforeAndAfterTheFormsAreOut_nothingIsSelected() {
        ProgressTable table = ProgressTable.of(
                PARTNERSHIP,
                cycle(CycleState.MODERATION),
                List.of(form(1, 1, AssignmentState.NOT_RETURNED, false)),
                ALL,
                true,
                DUE);

        assertThat(html(table)).doesNotContain("checkbox").contains("Not returned");
    }

    @Test
    void aHundredCasesOfFortyAgencies_stayLight() {
        List<AssignmentView> forms = new ArrayList<>();
        for (int caseNumber = 1; caseNumber <= 100; caseNumber++) {
            for (int agency = 1; agency <= 40; agency++) {
                forms.add(form(caseNumber, agency, AssignmentState.SUBMITTED, false));
            }
        }

        ProgressTable first = table(forms, ALL, DUE);
        ProgressTable last = table(forms, new Wanted(Filter.ALL, null, 99), DUE);

        assertThat(html(first).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(190_000);
        assertThat(first.paging()).isNotNull();
        assertThat(last.rows().get(last.rows().size() - 1).pseudonym()).isEqualTo("C100");
        ProgressTable oneAgency = table(forms, new Wanted(Filter.ALL, new AgencyId(new UUID(4, 7)), 1), DUE);
        assertThat(oneAgency.rows()).hasSize(100);
    }
}

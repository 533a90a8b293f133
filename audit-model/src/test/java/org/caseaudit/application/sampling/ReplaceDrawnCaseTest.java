package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.List;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.sampling.SampleQueries.LotView;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.sampling.LotState;
import org.caseaudit.domain.shared.Fault;
import org.junit.jupiter.api.Test;

/** A drawn case gives way to the next reserve. */
class ReplaceDrawnCaseTest extends SampleActs {
    @Test
    void theFirstReserveOfTheGroup_takesThePlace_underANewPseudonym() {
        drawn();
        LotView reserve = lots(LotState.RESERVE).get(0);
        CaseId gone = caseOf("C02");
        answer(gone);

        replace(gone, "No agency knows the child.");

        assertThat(pseudonyms()).containsExactly("C01", "C03", "C04");
        assertThat(lots(LotState.REPLACED)).singleElement().satisfies(lot -> {
            assertThat(lot.pseudonym()).isEqualTo("C02");
            assertThat(lot.successor()).isEqualTo(reserve.candidate());
            assertThat(lot.reason()).isEqualTo("No agency knows the child.");
            assertThat(lot.replacedBy()).isEqualTo(p.chair.person());
            assertThat(lot.replacedAt()).isNotNull();
        });
        assertThat(lots(LotState.DRAWN))
                .filteredOn(lot -> lot.candidate().equals(reserve.candidate()))
                .extracting(LotView::pseudonym)
                .containsExactly("C04");
        assertThat(p.kept.identities.find(gone)).isEmpty();
        assertThat(p.kept.involvements.of(cycle))
                .as("what was said of the child went with it")
                .isEmpty();
        assertThat(history()).contains("case-replaced", "case-withdrawn", "case-drawn");
    }

    @Test
    void replacing_goesOnUntilNoReserveIsLeft() {
        drawn();
        for (int i = 0; i < 3; i++) {
            String south = lots(LotState.DRAWN).get(2).pseudonym();
            replace(caseOf(south), "Moved away.");
        }
        List<CaseView> before = cases();
        assertThat(ruleBrokenBy(() -> replace(before.get(2).id(), "Moved away."))
                        .getMessage())
                .startsWith("No reserve is left in the group \"south\"");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void replacing_needsAReason_andACaseThatWasDrawn() {
        drawn();
        assertThat(ruleBrokenBy(() -> replace(caseOf("C01"), "")).faults())
                .extracting(Fault::field)
                .containsExactly("reason");
        CaseId left = caseOf("C01");
        replace(left, "Moved away.");
        assertThat(ruleBrokenBy(() -> replace(left, "Moved away.")).faults())
                .extracting(Fault::field)
                .containsExactly("caseFile");
    }
}

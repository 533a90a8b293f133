package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.INADEQUATE;
import static org.caseaudit.testing.SmallAudit.OVERALL;

import java.util.List;
import org.caseaudit.application.moderation.GroundsQueries.GroundsView;
import org.caseaudit.application.moderation.ReadinessQueries.ReadinessView;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the meeting looks at: what each grade rests on, and whether it can begin. */
class GroundsQueriesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    @BeforeEach
    void twoOfThreeHandInTheirFormsForTheFirstChild() {
        audit.launch().handIn(audit.c01, p.socialCare, GOOD).handIn(audit.c01, p.police, INADEQUATE);
    }

    private List<GroundsView> grounds(String section) {
        return p.use(GroundsQueries.class).of(p.chair, audit.cycle, new ItemKey(audit.c01, section));
    }

    @Test
    void grounds_areTheAnswersOfTheSection_ofEachFormHandedIn() {
        assertThat(grounds(SmallTemplate.SECTION))
                .extracting(GroundsView::agencyName)
                .containsExactlyInAnyOrder(p.socialCare.name(), p.police.name());
        assertThat(grounds(SmallTemplate.SECTION))
                .allSatisfy(g -> assertThat(g.answers())
                        .as("in the order of the form, nothing where nothing was written")
                        .isNotEmpty()
                        .allSatisfy(a -> assertThat(a.value()).isNotBlank())
                        .first()
                        .satisfies(a -> assertThat(a.question().code()).isEqualTo(SmallTemplate.SEEN)));
    }

    @Test
    void groundsOfTheWholeCase_areTheWholeForms() {
        assertThat(grounds(OVERALL)).hasSize(2).allSatisfy(g -> {
            assertThat(g.answers()).isEmpty();
            assertThat(g.form()).isNotNull();
        });
    }

    @Test
    void whatIsNoSection_isNotFound() {
        assertThatThrownBy(() -> grounds("weather")).isInstanceOf(NotFound.class);
    }

    @Test
    void readiness_countsWhatIsSettled_andNamesTheRest() {
        ReadinessView readiness = p.use(ReadinessQueries.class).of(p.chair, audit.cycle);

        assertThat(readiness.forms()).isEqualTo(5);
        assertThat(readiness.settled())
                .as("cycles may ask for a signature; this one does not")
                .isEqualTo(2);
        assertThat(readiness.outstanding())
                .extracting(o -> o.agencyName() + " " + o.pseudonym())
                .containsExactlyInAnyOrder(
                        p.health.name() + " C01", p.police.name() + " C02", p.socialCare.name() + " C02");
    }
}

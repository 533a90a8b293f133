package org.caseaudit.application.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notFound;

import java.util.List;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.junit.jupiter.api.Test;

/** Who the candidates are is for the office alone. */
class ReferencesTest extends SampleActs {
    @Test
    void references_areTheOfficesAlone_andEachLookIsRecorded() {
        drawn();
        long before = looks();
        assertThat(references())
                .hasSize(12)
                .first()
                .satisfies(r -> assertThat(r.candidate() + r.reference()).isEqualTo("K0001SYN-1"));
        assertThat(looks() - before).isEqualTo(1);
        notFound(() -> p.use(LookAtReferences.class).handle(p.scrutineer, cycle));
        assertThat(looks() - before).as("a look that is refused is none").isEqualTo(1);
        assertThat(p.kept.history.everything())
                .as("who a child is stands in no history")
                .noneMatch(fact -> fact.detail() != null && fact.detail().contains("SYN-"));
    }

    @Test
    void identity_ofADrawnChild_isTheAgenciesToFindTheirFileBy_theReferenceIsNot() {
        drawn();
        p.use(InviteAgencies.class).handle(p.chair, cycle, List.of(p.health.agency()));
        Reference named = references().stream()
                .filter(r -> r.pseudonym() != null && r.identity() != null)
                .findFirst()
                .orElseThrow();
        assertThat(p.use(LookAtIdentity.class).handle(p.health.auditor(), caseOf(named.pseudonym())))
                .isEqualTo(named.identity());
        notFound(() -> p.use(LookAtReferences.class).handle(p.health.auditor(), cycle));
        notFound(() -> p.use(SampleQueries.class).record(p.health.auditor(), cycle));
    }
}

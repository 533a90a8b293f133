package org.caseaudit.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PartnershipId;
import org.junit.jupiter.api.Test;

class BlockerTest {
    private static final ReportPlace PLACE =
            new ReportPlace(new PartnershipId(UUID.randomUUID()), new CycleId(UUID.randomUUID()));

    @Test
    void whatIsTheSameOfSeveralFindings_isSaidOnce_andLeadsToTheirList() {
        List<Blocker> blockers = Blocker.of(
                PLACE,
                List.of(
                        new Fault("report.summary", "Write the summary."),
                        new Fault("findings/1", "Include it."),
                        new Fault("challenges/7", "Record it."),
                        new Fault("findings/2", "Include it."),
                        new Fault("findings/3", "Name the agency.")));

        assertThat(blockers)
                .extracting(Blocker::id, Blocker::message, Blocker::href)
                .containsExactly(
                        tuple("blocker-1", "Write the summary.", PLACE.at("narrative") + "#summary"),
                        tuple("blocker-2", "Include it. There are 2 like this.", PLACE.at("findings")),
                        tuple("blocker-3", "Record it.", PLACE.meeting("challenges", "7")),
                        tuple("blocker-4", "Name the agency.", PLACE.at("findings", "3")));
    }
}

package org.caseaudit.application.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.testing.InMemoryPartnership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A police auditor raised a concern, the chair referred it to health: whose turn is it? */
class ConcernTasksTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z"); // due on the third
    private final InMemoryPartnership p = new InMemoryPartnership();

    @ParameterizedTest(name = "{0} on {1}: {2} has to {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "RAISED,   2026-03-02, chair, REFER",
                "RAISED,   2026-03-02, coordinator, REFER",
                "RAISED,   2026-03-02, its lead, REFER", // inside their own agency
                "RAISED,   2026-03-02, its auditor, FOLLOW", // raised it, and others act
                "RAISED,   2026-03-02, colleague, -",
                "RAISED,   2026-03-02, other lead, -",
                "RAISED,   2026-03-02, scrutineer, -", // reads
                "REFERRED, 2026-03-03, other lead, RECORD_ACTION",
                "REFERRED, 2026-03-03, other auditor, -",
                "REFERRED, 2026-03-03, its lead, -",
                "REFERRED, 2026-03-03, its auditor, FOLLOW",
                "REFERRED, 2026-03-03, chair, -", // the manager has until tonight
                "REFERRED, 2026-03-04, chair, RECORD_ACTION", // overdue: the office asks
                "REFERRED, 2026-03-04, coordinator, RECORD_ACTION",
                "REFERRED, 2026-03-04, other lead, RECORD_ACTION",
                "ACTED,    2026-03-04, chair, RESOLVE",
                "ACTED,    2026-03-04, coordinator, -",
                "ACTED,    2026-03-04, other lead, -",
                "ACTED,    2026-03-04, its auditor, FOLLOW",
                "RESOLVED, 2026-03-04, chair, -",
                "RESOLVED, 2026-03-04, its auditor, -",
            })
    void aConcern_asksOneThingOfThoseWhoseTurnItIs(ConcernState state, LocalDate today, String who, ConcernTask task) {
        assertThat(ConcernTasks.of(people().get(who), concern(state), today)).isEqualTo(Optional.ofNullable(task));
    }

    private Map<String, Actor> people() {
        return Map.of(
                "chair",
                p.chair,
                "coordinator",
                p.coordinator,
                "scrutineer",
                p.scrutineer,
                "its auditor",
                p.police.auditor(),
                "its lead",
                p.police.lead(),
                "colleague",
                p.secondPoliceAuditor,
                "other auditor",
                p.health.auditor(),
                "other lead",
                p.health.lead());
    }

    private Concern concern(ConcernState state) {
        CycleId cycle = new CycleId(UUID.randomUUID());
        Concern concern = new Concern(
                new ConcernId(UUID.randomUUID()),
                new Concern.Source(
                        cycle,
                        aChild().inCycle(cycle, 1).id(),
                        null,
                        p.police.agency(),
                        p.police.auditor().person()),
                "The child sleeps in a car.",
                null,
                1,
                NOW);
        if (state != ConcernState.RAISED) {
            concern.refer(new NamedManager("Synthetic Manager", p.health.agency()), null, p.chair.person(), NOW);
        }
        if (state == ConcernState.ACTED || state == ConcernState.RESOLVED) {
            concern.recordAction("Seen.", p.health.lead().person(), NOW);
        }
        if (state == ConcernState.RESOLVED) {
            concern.resolve("Safe.", p.chair.person(), NOW);
        }
        return concern;
    }
}

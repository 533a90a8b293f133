package org.caseaudit.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.CreatedOnce;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.testing.InMemoryPartnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {
    private record Register(String child) {}

    private record Describe(String child) {}

    private final InMemoryPartnership p = new InMemoryPartnership();
    private final Idempotency idempotency = p.use(Idempotency.class);
    private final List<CycleId> created = new ArrayList<>();

    private CycleId once(Actor who, String key, Record request) {
        return idempotency.once(who, key, request, CycleId::new, () -> {
            CycleId id = new CycleId(UUID.randomUUID());
            created.add(id);
            return id;
        });
    }

    @Test
    void theSameRequest_createsOneThing_underTheSameKey() {
        CycleId first = once(p.chair, "k", new Register("one"));

        assertThat(once(p.chair, "k", new Register("one"))).isEqualTo(first);
        assertThat(created).hasSize(1);
    }

    @Test
    void theSameRequest_createsTwoThings_withoutKey() {
        once(p.chair, null, new Register("one"));
        once(p.chair, null, new Register("one"));

        assertThat(created).hasSize(2);
    }

    @Test
    void anotherRequest_isRefused_underAKeyAlreadyUsed() {
        once(p.chair, "k", new Register("one"));

        RuleBroken refusal = ruleBrokenBy(() -> once(p.chair, "k", new Register("two")));

        assertThat(refusal.code()).isEqualTo(Idempotency.KEY_REUSED);
        assertThat(created).hasSize(1);
    }

    @Test
    void aKey_isItsOwners_andItsUseCases() {
        once(p.chair, "k", new Register("one"));
        once(p.coordinator, "k", new Register("one"));
        once(p.chair, "k", new Describe("one"));

        assertThat(created)
                .as("neither another person nor another use case meets the first")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void aKey_isRefused_whenItCannotBeOne(String key) {
        RuleBroken refusal = ruleBrokenBy(() -> once(p.chair, key, new Register("one")));

        assertThat(refusal.code()).isEqualTo(RuleBroken.INVALID);
        assertThat(created).isEmpty();
    }

    @Test
    void aKey_isRefused_whenTooLong() {
        String key = "k".repeat(Faults.SHORT_TEXT + 1);

        assertThat(ruleBrokenBy(() -> once(p.chair, key, new Register("one")))).isNotNull();
    }

    @Test
    void whatIsKept_cannotBeGuessedFromTheRequest() {
        // the request names a child; its identity is erased when the cycle closes, this row is not
        once(p.chair, "first key", new Register("Invented Child One"));
        once(p.chair, "second key", new Register("Invented Child One"));

        assertThat(p.kept.createdOnce.everything())
                .extracting(CreatedOnce::requestHash)
                .doesNotHaveDuplicates()
                .doesNotContain(Sha256.of(new Register("Invented Child One").toString()));
    }
}

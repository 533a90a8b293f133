package org.caseaudit.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1-1-1-1-1", "police", "0191c7a1-0000-7000-8000-00000000000g"})
    void text_leadsNowhere_whenItIsNoId(String text) {
        assertThatThrownBy(() -> Id.parse(AgencyId.class, text)).isInstanceOf(NotFound.class);
    }

    @Test
    void text_isRead() {
        UUID value = UUID.randomUUID();

        assertThat(Id.parse(AgencyId.class, value.toString())).isEqualTo(new AgencyId(value));
    }
}

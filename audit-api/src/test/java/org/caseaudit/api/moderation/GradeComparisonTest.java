package org.caseaudit.api.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.application.moderation.ComparisonQueries.ResponseView;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.shared.PersonId;
import org.junit.jupiter.api.Test;

class GradeComparisonTest {
    private static GradeComparison with(ResponseView response) {
        return GradeComparison.of(new ComparisonView(
                null,
                "C1",
                "overall",
                "The case as a whole",
                null,
                "good",
                "why",
                DecisionKind.AGREED,
                "inadequate",
                "because",
                true,
                false,
                null,
                response,
                true));
    }

    private static ResponseView written(int version) {
        return new ResponseView("We see it otherwise.", new PersonId(UUID.randomUUID()), Instant.EPOCH, version);
    }

    @Test
    void noResponse_isRevisionZero_andStandsForNoVersion() {
        assertThat(with(null).revision()).isZero();
        assertThat(with(null).response()).isNull();
        assertThat(GradeComparison.version(0)).isNull();
    }

    @Test
    void firstResponse_isNotMistakenForNone() {
        assertThat(with(written(0)).revision()).isEqualTo(1);
    }

    @Test
    void revision_sentBack_isTheVersionThatWasRead() {
        assertThat(GradeComparison.version(with(written(0)).revision())).isZero();
        assertThat(GradeComparison.version(with(written(4)).revision())).isEqualTo(4);
    }
}

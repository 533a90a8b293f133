package org.caseaudit.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.trend.AreaTrend;
import org.caseaudit.domain.trend.Break;
import org.caseaudit.domain.trend.TrendPoint;
import org.junit.jupiter.api.Test;

class TrendPageTest {
    private static final PartnershipId HERE = new PartnershipId(UUID.randomUUID());

    private static TrendPoint point(int year, int good, Break... breaks) {
        return new TrendPoint(
                new CycleId(UUID.randomUUID()),
                "Audit of " + year,
                LocalDate.of(year, 5, 4),
                8,
                8,
                good,
                0,
                Set.of(breaks));
    }

    private static TrendPage.Area area(TrendPoint... points) {
        AreaTrend trend = new AreaTrend(LgaArea.MANAGEMENT_OVERSIGHT, List.of(points));
        return TrendPage.of(HERE, List.of(trend)).areas().get(0);
    }

    @Test
    void change_standsBetweenTheAuditsItParts() {
        TrendPage.Area area = area(point(2024, 2), point(2025, 6, Break.SCALE, Break.SAMPLE));

        assertThat(area.lines().get(0).brokenBecause()).isNull();
        assertThat(area.lines().get(1).brokenBecause())
                .startsWith("Not to be compared with the audit before")
                .contains("the grading scale changed", "cases were found in another way");
        assertThat(area.said()).isEqualTo("The newest audit stands for itself.");
    }

    @Test
    void sentence_comparesOnlyWhatTheNewestLineHolds() {
        TrendPage.Area area = area(point(2023, 8), point(2024, 2, Break.TEMPLATE_AREA), point(2025, 5));

        assertThat(area.said())
                .contains("In 2 audits", "2 of 8 then, 5 of 8 now")
                .doesNotContain("8 of 8");
    }

    @Test
    void oneAudit_isNoTrend() {
        assertThat(area(point(2025, 5)).said()).contains("nothing to compare it with");
    }
}

package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.trend.AreaTrend;
import org.caseaudit.domain.trend.Break;
import org.caseaudit.domain.trend.TrendPoint;
import org.junit.jupiter.api.Test;

class TrendPictureTest {
    private static TrendPoint point(int year, int good, Break... breaks) {
        return new TrendPoint(
                new CycleId(UUID.randomUUID()), "Audit", LocalDate.of(year, 5, 4), 8, 8, good, 0, Set.of(breaks));
    }

    private static String drawn(TrendPoint... points) {
        return new String(
                new TrendPicture().svg(new AreaTrend(LgaArea.MANAGEMENT_OVERSIGHT, List.of(points))),
                StandardCharsets.UTF_8);
    }

    /** Of the lines in a picture those that are as thick as the trend's, which nothing else is. */
    private static long thickLines(String svg) {
        return svg.lines()
                .flatMap(line -> Arrays.stream(line.split("<")))
                .filter(element -> element.startsWith("line") || element.startsWith("path"))
                .filter(element -> element.contains("stroke-width:2"))
                .count();
    }

    @Test
    void audits_areJoined_asLongAsNothingChanged() {
        assertThat(thickLines(drawn(point(2024, 2), point(2025, 4), point(2026, 6))))
                .isEqualTo(2);
    }

    @Test
    void noLine_isDrawnThroughAChange() {
        assertThat(thickLines(drawn(point(2024, 2), point(2025, 4), point(2026, 6, Break.SCALE))))
                .isEqualTo(1);
        assertThat(thickLines(drawn(point(2024, 2), point(2025, 4, Break.SAMPLE), point(2026, 6, Break.SCALE))))
                .isZero();
    }

    @Test
    void picture_isBlackOnWhite() {
        assertThat(drawn(point(2024, 2), point(2025, 4))).doesNotContain("rgb(255,85,85)");
    }
}

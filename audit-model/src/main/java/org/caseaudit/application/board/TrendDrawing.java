package org.caseaudit.application.board;

import org.caseaudit.domain.trend.AreaTrend;

/** Draws a trend as an SVG picture that is read in black and white, and draws no line over a break. */
public interface TrendDrawing {
    byte[] svg(AreaTrend trend);
}

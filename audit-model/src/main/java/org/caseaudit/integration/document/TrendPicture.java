package org.caseaudit.integration.document;

import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caseaudit.application.board.TrendDrawing;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.trend.AreaTrend;
import org.caseaudit.domain.trend.TrendPoint;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A trend, drawn: the audits from left to right, the share good or better upwards. Each line of the trend is a series of its
 * own, so that the library cannot join what must not be joined; black on white, told apart by shape.
 */
@Collaborator
class TrendPicture implements TrendDrawing {
    static final int WIDTH = 640;
    static final int HEIGHT = 240;

    private static final float LETTERS = 12f;
    private static final int HUNDRED = 100;

    /** As many names as stand level beside one another. */
    private static final int SIDE_BY_SIDE = 6;

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    @Inject
    TrendPicture() {}

    @Override
    public byte[] svg(AreaTrend trend) {
        return Svg.drawn(
                WIDTH, HEIGHT, graphics -> chart(trend).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)));
    }

    private static JFreeChart chart(AreaTrend trend) {
        Font font = PdfFonts.forDrawing().deriveFont(LETTERS);
        JFreeChart chart = ChartFactory.createLineChart(
                null, null, "Good or better, %", shares(trend), PlotOrientation.VERTICAL, false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.getDomainAxis().setTickLabelFont(font);
        plot.getDomainAxis().setTickLabelPaint(Color.BLACK);
        if (trend.points().size() > SIDE_BY_SIDE) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        axis.setRange(-5, HUNDRED + 5);
        axis.setTickUnit(new NumberTickUnit(25));
        axis.setTickLabelFont(font);
        axis.setLabelFont(font);
        axis.setTickLabelPaint(Color.BLACK);
        plot.setRenderer(lines(trend.lines().size()));
        return chart;
    }

    private static DefaultCategoryDataset shares(AreaTrend trend) {
        DefaultCategoryDataset shares = new DefaultCategoryDataset();
        List<TrendPoint> all = trend.points();
        List<List<TrendPoint>> lines = trend.lines();
        for (int i = 0; i < all.size(); i++) {
            TrendPoint point = all.get(i);
            for (int line = 0; line < lines.size(); line++) {
                boolean here = lines.get(line).contains(point) && point.graded() > 0;
                shares.addValue(here ? share(point) : null, line, name(point, i));
            }
        }
        return shares;
    }

    private static Number share(TrendPoint point) {
        return 1.0 * HUNDRED * point.good() / point.graded();
    }

    /** Two audits may be held in one month; the library takes the same name for the same place. */
    private static String name(TrendPoint point, int place) {
        return MONTH.format(point.meeting()) + " (" + (place + 1) + ")";
    }

    private static LineAndShapeRenderer lines(int count) {
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
        for (int line = 0; line < count; line++) {
            lines.setSeriesPaint(line, Color.BLACK);
            lines.setSeriesStroke(line, new BasicStroke(2f));
            lines.setSeriesShape(line, DOT);
        }
        return lines;
    }
}

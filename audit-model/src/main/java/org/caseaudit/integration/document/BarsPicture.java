package org.caseaudit.integration.document;

import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.caseaudit.application.picture.Picture;
import org.caseaudit.application.picture.PictureDrawing;
import org.caseaudit.application.shared.Collaborator;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars that lie, one below the other, so that long names can be read. Each part has a black edge, its number and a shade of
 * its own from white to nearly black; a copy in black and white loses nothing.
 */
@Collaborator
class BarsPicture implements PictureDrawing {
    static final int WIDTH = 640;

    private static final int ROW = 34;
    /** For the legend, where there is one. */
    private static final int LEGEND = 50;

    private static final int ROUND = 20;
    private static final double BAR = 22;
    /** Of the width, for the names; longer ones take two lines. */
    private static final float NAMES = 0.42f;

    private static final float LETTERS = 12f;
    private static final List<Color> SHADES = List.of(
            Color.WHITE,
            new Color(0xD0D0D0),
            new Color(0x8C8C8C),
            new Color(0x3C3C3C),
            new Color(0xF0F0F0),
            new Color(0x646464));
    /** Above it black letters are read, below it white ones (WCAG 2.2, 1.4.3, with room to spare). */
    private static final int LIGHT = 0x80;

    @Inject
    BarsPicture() {}

    @Override
    public byte[] svg(Picture picture) {
        int height = height(picture);
        return Svg.drawn(
                WIDTH, height, graphics -> chart(picture).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height)));
    }

    private static int height(Picture picture) {
        return ROUND
                + (picture.series().size() > 1 ? LEGEND : 0)
                + ROW * picture.rows().size();
    }

    private static JFreeChart chart(Picture picture) {
        Font font = PdfFonts.forDrawing().deriveFont(LETTERS);
        boolean several = picture.series().size() > 1;
        JFreeChart chart = ChartFactory.createStackedBarChart(
                null, null, null, numbers(picture), PlotOrientation.HORIZONTAL, several, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        if (several) {
            chart.getLegend().setItemFont(font);
            chart.getLegend().setItemPaint(Color.BLACK);
            chart.getLegend().setFrame(BlockBorder.NONE);
            chart.getLegend().setPosition(RectangleEdge.TOP);
        }
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(font);
        names.setTickLabelPaint(Color.BLACK);
        names.setMaximumCategoryLabelLines(2);
        names.setMaximumCategoryLabelWidthRatio(NAMES);
        names.setTickMarksVisible(false);
        names.setCategoryMargin(0.25);
        NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
        numbers.setVisible(false); // each part has its number
        plot.setRenderer(bars(picture, font));
        return chart;
    }

    private static DefaultCategoryDataset numbers(Picture picture) {
        DefaultCategoryDataset numbers = new DefaultCategoryDataset();
        for (Picture.Series series : picture.series()) {
            for (int row = 0; row < picture.rows().size(); row++) {
                String name = picture.rows().get(row);
                Integer number = series.numbers().get(row);
                numbers.addValue(number, series.name(), number == null ? name + " (not shown)" : name);
            }
        }
        return numbers;
    }

    private static StackedBarRenderer bars(Picture picture, Font font) {
        StackedBarRenderer bars = new StackedBarRenderer(picture.shares());
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setMaximumBarWidth(BAR / height(picture));
        bars.setPositiveItemLabelPositionFallback(
                new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER)); // a narrow part has its number too
        bars.setDefaultItemLabelGenerator(labels());
        bars.setDefaultItemLabelFont(font);
        bars.setDefaultItemLabelsVisible(true);
        for (int series = 0; series < picture.series().size(); series++) {
            Color shade = picture.series().size() == 1 ? SHADES.get(1) : SHADES.get(series % SHADES.size());
            bars.setSeriesPaint(series, shade);
            bars.setSeriesOutlinePaint(series, Color.BLACK);
            bars.setSeriesOutlineStroke(series, new BasicStroke(1f));
            bars.setSeriesItemLabelPaint(series, shade.getRed() >= LIGHT ? Color.BLACK : Color.WHITE);
        }
        return bars;
    }

    /** No number where there is no part. */
    private static CategoryItemLabelGenerator labels() {
        return new StandardCategoryItemLabelGenerator() {
            private static final long serialVersionUID = 1L;

            @Override
            public String generateLabel(CategoryDataset numbers, int row, int column) {
                Number number = numbers.getValue(row, column);
                return number == null || number.intValue() == 0 ? null : number.toString();
            }
        };
    }
}

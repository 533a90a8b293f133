package org.caseaudit.integration.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.caseaudit.application.document.content.Block;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A bar chart, drawn. It says what it says without colour: light and dark bars with black edges, the number above each.
 */
final class BarChartPicture {
    static final int WIDTH = 600;
    static final int HEIGHT = 200;

    private static final float LETTERS = 11f;
    private static final Color LIGHT = new Color(0xD8D8D8);
    private static final Color DARK = new Color(0x4A4A4A);
    /** Sharp enough on paper. */
    private static final int PIXELS_PER_POINT = 3;

    private final JFreeChart chart;

    BarChartPicture(Block.BarChart content) {
        Font font = PdfFonts.forDrawing().deriveFont(LETTERS);
        chart = ChartFactory.createBarChart(
                null, null, null, numbers(content), PlotOrientation.VERTICAL, true, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(font);
        chart.getLegend().setItemPaint(Color.BLACK);
        chart.getLegend().setFrame(BlockBorder.NONE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.getDomainAxis().setTickLabelFont(font);
        plot.getDomainAxis().setTickLabelPaint(Color.BLACK);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setUpperMargin(0.35); // room for the number above the highest bar
        axis.setLowerBound(0);
        plot.setRenderer(bars(font));
    }

    private static DefaultCategoryDataset numbers(Block.BarChart content) {
        DefaultCategoryDataset numbers = new DefaultCategoryDataset();
        for (Block.Series series : content.series()) {
            for (int i = 0; i < content.categories().size(); i++) {
                numbers.addValue(
                        series.numbers().get(i),
                        series.name(),
                        content.categories().get(i));
            }
        }
        return numbers;
    }

    private static BarRenderer bars(Font font) {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setDefaultOutlinePaint(Color.BLACK);
        bars.setDefaultOutlineStroke(new BasicStroke(1f));
        bars.setAutoPopulateSeriesOutlinePaint(false);
        bars.setAutoPopulateSeriesOutlineStroke(false);
        bars.setSeriesPaint(0, LIGHT);
        bars.setSeriesPaint(1, DARK);
        bars.setMaximumBarWidth(0.08);
        bars.setItemMargin(0.02);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setDefaultItemLabelFont(font);
        bars.setDefaultItemLabelPaint(Color.BLACK);
        bars.setDefaultItemLabelsVisible(true);
        return bars;
    }

    void draw(Graphics2D graphics, double width, double height) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    /** As vector graphic. */
    byte[] svg() {
        return Svg.drawn(WIDTH, HEIGHT, graphics -> draw(graphics, WIDTH, HEIGHT));
    }

    /** For readers that do not know vector graphics. */
    byte[] png() {
        BufferedImage image =
                new BufferedImage(WIDTH * PIXELS_PER_POINT, HEIGHT * PIXELS_PER_POINT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        draw(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

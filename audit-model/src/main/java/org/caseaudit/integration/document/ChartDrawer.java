package org.caseaudit.integration.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the charts of a page into the PDF as vector graphics, by the chart library itself. */
final class ChartDrawer implements FSObjectDrawer {
    private final HtmlPage page;

    ChartDrawer(HtmlPage page) {
        this.page = page;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BarChartPicture picture = new BarChartPicture(page.chart(element));
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> picture.draw(graphics, wide, high));
        return null;
    }
}

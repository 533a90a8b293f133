package org.caseaudit.integration.document;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jfree.svg.SVGGraphics2D;

/** Vector graphics, in whole numbers as the writer of PDF needs them. The same picture is the same bytes at any time. */
final class Svg {
    private Svg() {}

    static byte[] drawn(int width, int height, Consumer<Graphics2D> drawing) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix("p"); // by itself it takes the time
        drawing.accept(graphics);
        return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }
}

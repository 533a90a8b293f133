package org.caseaudit.integration.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.caseaudit.application.document.content.Block;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/**
 * A chart in a Word document: a vector graphic for the Word of today, with the pixels an older one shows in its place, and
 * the words for those who see neither.
 */
final class WordPicture {
    private static final int WIDTH = 470;
    private static final int HEIGHT = WIDTH * BarChartPicture.HEIGHT / BarChartPicture.WIDTH;

    /** Where Word looks for the vector graphic of a picture ([MS-ODRAWXML] 2.3.1.7). */
    private static final String VECTOR_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final QName VECTOR =
            new QName("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip", "asvg");
    private static final QName EMBED =
            new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "embed", "r");

    private final Block.BarChart chart;

    WordPicture(Block.BarChart chart) {
        this.chart = chart;
    }

    void placeIn(XWPFParagraph paragraph) {
        BarChartPicture drawn = new BarChartPicture(chart);
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(drawn.png()),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(WIDTH),
                    Units.toEMU(HEIGHT));
            String vector = paragraph.getDocument().addPictureData(drawn.svg(), PictureType.SVG);
            addVector(picture.getCTPicture().getBlipFill().getBlip(), vector);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(chart.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.alternative());
    }

    private static void addVector(CTBlip blip, String relation) {
        CTOfficeArtExtension extension = blip.addNewExtLst().addNewExt();
        extension.setUri(VECTOR_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(VECTOR);
            cursor.insertAttributeWithValue(EMBED, relation);
        }
    }
}

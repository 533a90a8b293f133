package org.caseaudit.integration.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of every PDF and every chart: DejaVu Sans, brought along, because PDF/UA wants them in the file. */
final class PdfFonts {
    static final String FAMILY = "DejaVu Sans";

    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final byte[] REGULAR = bytes("DejaVuSans.ttf");
    private static final byte[] BOLD = bytes("DejaVuSans-Bold.ttf");

    private PdfFonts() {}

    private static byte[] bytes(String name) {
        try (InputStream file = PdfFonts.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void useIn(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        builder.useFont(embedded(REGULAR, pdf), FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(embedded(BOLD, pdf), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
    }

    /** Without the font's ligatures: to look for them takes half of the time a long report takes. */
    private static PDFontSupplier embedded(byte[] font, PDDocument pdf) throws IOException {
        TrueTypeFont parsed = parsed(font);
        parsed.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pdf, parsed, true));
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    static TrueTypeFont regular() throws IOException {
        return parsed(REGULAR);
    }

    static TrueTypeFont bold() throws IOException {
        return parsed(BOLD);
    }

    /** The same letters for what is drawn. */
    static Font forDrawing() {
        return Drawing.FONT;
    }

    /** Apart, because only drawing needs the platform's graphics. */
    private static final class Drawing {
        static final Font FONT = create();

        private static Font create() {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(REGULAR));
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

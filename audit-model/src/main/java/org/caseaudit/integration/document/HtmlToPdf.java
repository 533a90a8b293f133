package org.caseaudit.integration.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.PdfWriter;

/** PDF by openhtmltopdf. */
@Singleton
class HtmlToPdf implements PdfWriter {
    private static final String PRODUCER = "Case Audit";

    /** A report of a hundred cases takes a few hundred megabytes while it is made; not everybody's at once. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    static {
        XRLog.setLoggingEnabled(false); // what it says quotes the document
    }

    @Override
    public Pdf write(Document document) {
        AT_ONCE.acquireUninterruptibly();
        try (PDDocument pdf = new PDDocument()) {
            return write(document, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Pdf write(Document document, PDDocument pdf) throws IOException {
        HtmlPage page = new HtmlPage(document);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useObjectDrawerFactory(drawers(page))
                .withW3cDocument(page.tree(), null);
        PdfFonts.useIn(builder, pdf);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            describe(document, pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Pdf(out.toByteArray(), pdf.getNumberOfPages());
        }
    }

    private static DefaultObjectDrawerFactory drawers(HtmlPage page) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(HtmlPage.CHART, new ChartDrawer(page));
        return drawers;
    }

    /** Who made it and when: the partnership, at the time the document tells of itself, and nobody by name. */
    private static void describe(Document document, PDDocument pdf) {
        Calendar made = GregorianCalendar.from(document.made().atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setAuthor(document.mark().partnership());
        pdf.getDocumentInformation().setCreator(PRODUCER);
        pdf.getDocumentInformation().setCreationDate(made);
        pdf.getDocumentInformation().setModificationDate(made);
    }
}

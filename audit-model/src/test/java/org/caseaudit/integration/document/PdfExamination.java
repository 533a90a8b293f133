package org.caseaudit.integration.document;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Looks into a PDF: what it says, and whether veraPDF finds it accessible. */
public final class PdfExamination {
    private static final int ENOUGH_FAULTS = 10;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfExamination() {}

    /** What veraPDF finds against PDF/UA-1; empty when it is compliant. */
    public static List<String> accessibilityFaults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(PDFAFlavour.PDFUA_1, ENOUGH_FAULTS, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage() + " at "
                            + a.getLocation().getContext())
                    .toList();
            return result.isCompliant() || !faults.isEmpty() ? faults : List.of("not compliant");
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All its words on one line, letters joined for print taken apart again. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be seen on each page: what was written beside the paper does not count. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                PDRectangle paper = page.getMediaBox();
                stripper.addRegion("paper", new Rectangle2D.Float(0, 0, paper.getWidth(), paper.getHeight()));
                stripper.extractRegions(page);
                pages.add(stripper.getTextForRegion("paper").replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every property, the hidden ones too, in one text. */
    public static String properties(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            StringBuilder all = new StringBuilder();
            information
                    .getMetadataKeys()
                    .forEach(key -> all.append(key)
                            .append('=')
                            .append(information.getPropertyStringValue(key))
                            .append('\n'));
            var metadata = document.getDocumentCatalog().getMetadata();
            all.append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            return all.toString().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.caseaudit.integration.document;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Mark;
import org.caseaudit.application.document.content.WordWriter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word documents by Apache POI; styles and bullets stand as Word keeps them, in two files beside this class. */
@Singleton
class PoiWord implements WordWriter {
    /** In twentieths of a point, as Word measures. */
    private static final int A4_WIDTH = 11906;

    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    @Override
    public byte[] write(Document document) {
        try (XWPFDocument word = new XWPFDocument()) {
            setUp(word);
            describe(word, document);
            margins(word, document.mark());
            WordBody body = new WordBody(word, chapters(document));
            for (Block block : document.blocks()) {
                body.add(block);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> chapters(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    private static void setUp(XWPFDocument word) throws IOException {
        try (InputStream styles = PoiWord.class.getResourceAsStream("styles.xml");
                InputStream bullets = PoiWord.class.getResourceAsStream("bullets.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(bullets).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(MARGIN / 2);
        margins.setFooter(MARGIN / 2);
    }

    /** The partnership as the author, the time the document tells of itself, and nobody by name. */
    private static void describe(XWPFDocument word, Document document) {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(document.mark().title());
        core.setSubjectProperty(document.subject());
        core.setCreator(document.mark().partnership());
        core.setCreated(Optional.of(Date.from(document.made())));
        core.setModified(Optional.of(Date.from(document.made())));
        var extended = word.getProperties().getExtendedProperties();
        extended.setApplication("Case Audit");
        extended.setCompany(document.mark().partnership());
    }

    private static void margins(XWPFDocument word, Mark mark) {
        var header = word.createHeader(HeaderFooterType.DEFAULT);
        line(header.createParagraph(), "Header", mark.title(), false);
        line(header.createParagraph(), "Header", (mark.draft() ? "DRAFT. " : "") + mark.circulation(), true);
        var footer = word.createFooter(HeaderFooterType.DEFAULT);
        line(footer.createParagraph(), "Footer", mark.partnership() + ". " + mark.version(), false);
        if (!mark.checksum().isEmpty()) {
            line(footer.createParagraph(), "Footer", "Checksum (SHA-256) " + mark.checksum(), false);
        }
        XWPFParagraph page = line(footer.createParagraph(), "Footer", "Page ", false);
        page.getCTP().addNewFldSimple().setInstr("PAGE");
        page.createRun().setText(" of ");
        page.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static XWPFParagraph line(XWPFParagraph paragraph, String style, String text, boolean bold) {
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }
}

package org.caseaudit.integration.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.caseaudit.application.document.content.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The pieces of a document as Word has them: real headings, lists and tables whose head is one. */
final class WordBody {
    private static final int PERCENT_IN_FIFTIETHS = 50;
    private static final int WHOLE = 100;

    /** Of an A4 page, in twentieths of a point. */
    private static final long TEXT_WIDTH = 9638;

    /** A row with more does not fit on a page for certain, and may be broken. */
    private static final int SHORT_TEXT = 600;

    private final XWPFDocument word;
    private final List<String> chapters;

    /** @param chapters as the list of contents tells them */
    WordBody(XWPFDocument word, List<String> chapters) {
        this.word = word;
        this.chapters = chapters;
    }

    void add(Block block) {
        if (block instanceof Block.Title title) {
            paragraph("Title", title.text());
            if (!title.under().isEmpty()) {
                paragraph("Subtitle", title.under());
            }
        } else if (block instanceof Block.Heading heading) {
            paragraph("Heading" + (heading.level() - 1), heading.text());
        } else if (block instanceof Block.Paragraph text) {
            paragraph(null, text.text());
        } else if (block instanceof Block.Labelled labelled) {
            XWPFParagraph paragraph = paragraph(null, labelled.label());
            paragraph.getRuns().get(0).setBold(true);
            write(paragraph, " " + labelled.text());
        } else if (block instanceof Block.Quotation quotation) {
            paragraph("Quote", quotation.text());
            paragraph("Quote", quotation.by());
        } else if (block instanceof Block.Notice notice) {
            paragraph("Notice", notice.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> paragraph("ListBullet", item));
        } else if (block instanceof Block.Table table) {
            add(table);
        } else if (block instanceof Block.BarChart chart) {
            new WordPicture(chart).placeIn(word.createParagraph());
        } else if (block instanceof Block.NewPage) {
            word.createParagraph().createRun().addBreak(BreakType.PAGE);
        } else if (block instanceof Block.Contents) {
            chapters.forEach(chapter -> paragraph(null, chapter)); // a field would stay empty until somebody fills it
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        return write(word.createParagraph(), style, text);
    }

    private static XWPFParagraph write(XWPFParagraph paragraph, String style, String text) {
        if (style != null) {
            paragraph.setStyle(style);
        }
        if (ReadingDirection.isRightToLeft(text)) {
            CTPPr properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        write(paragraph, text);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
        if (ReadingDirection.isRightToLeft(text)) {
            (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
        }
    }

    private void add(Block.Table content) {
        paragraph("Caption", content.caption());
        XWPFTable table =
                word.createTable(content.rows().size() + 1, content.head().size());
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders(); // the style's
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        properties.getTblLook().setFirstColumn(true);
        properties.addNewTblCaption().setVal(content.caption());
        CTTblGrid grid = CTTblGrid.Factory.newInstance(); // LibreOffice believes only this
        content.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width * TEXT_WIDTH / WHOLE)));
        table.getCTTbl().setTblGrid(grid);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, content.head(), content.widths());
        for (int i = 0; i < content.rows().size(); i++) {
            fill(table.getRow(i + 1), content.rows().get(i), content.widths());
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Integer> widths) {
        row.setCantSplitRow(texts.stream().allMatch(text -> text.length() < SHORT_TEXT));
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            var width = cell.getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.PCT);
            width.setW(BigInteger.valueOf((long) widths.get(column) * PERCENT_IN_FIFTIETHS));
            write(cell.getParagraphs().get(0), "TableText", texts.get(column));
        }
    }
}

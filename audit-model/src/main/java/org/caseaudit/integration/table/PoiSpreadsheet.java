package org.caseaudit.integration.table;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseaudit.application.table.Formulas;
import org.caseaudit.application.table.SpreadsheetWriter;
import org.caseaudit.application.table.Table;

/**
 * A workbook of one sheet: a head that stays and can be filtered by, dates as dates, text as text. What would be taken for a
 * formula is marked as text, as Excel does when somebody types an apostrophe, so that it is none even after somebody edits
 * the cell or saves the sheet as something else.
 */
@Singleton
class PoiSpreadsheet implements SpreadsheetWriter {
    /** In 256ths of a character. */
    private static final int NARROW = 14 * 256;

    private static final int WIDE = 50 * 256;
    private static final int LONG_TEXT = 20;

    /** The longest text Excel takes in one cell. */
    private static final int LONGEST_CELL = 32_767;

    @Override
    public byte[] write(String title, Table table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, title);
            XSSFSheet sheet = workbook.createSheet(title);
            Styles styles = new Styles(workbook);
            head(sheet, table, styles);
            for (List<Object> values : table.rows()) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < values.size(); i++) {
                    fill(row.createCell(i), values.get(i), styles);
                }
            }
            widths(sheet, table);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody by name, and no library. */
    private static void describe(XSSFWorkbook workbook, String title) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("Case Audit");
        properties.getExtendedProperties().setApplication("Case Audit");
    }

    private static void head(XSSFSheet sheet, Table table, Styles styles) {
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < table.heads().size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.head);
            cell.setCellValue(words(table.heads().get(i).name()));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.heads().size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static String words(String name) {
        String spaced = name.replace('_', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static void fill(XSSFCell cell, Object value, Styles styles) {
        if (value instanceof String text) {
            cell.setCellStyle(Formulas.isOne(text) ? styles.quoted : styles.text);
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(styles.day);
            cell.setCellValue(day);
        } else if (value instanceof Instant moment) {
            cell.setCellStyle(styles.text);
            cell.setCellValue(moment.toString());
        } else if (value instanceof Boolean truth) {
            cell.setCellStyle(styles.text);
            cell.setCellValue(truth ? "Yes" : "No");
        } else if (value instanceof Number number) {
            cell.setCellStyle(styles.text);
            cell.setCellValue(number.doubleValue());
        }
    }

    /** Wide where somebody wrote much. */
    private static void widths(XSSFSheet sheet, Table table) {
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            boolean wide = table.rows().stream()
                    .anyMatch(row -> row.get(column) instanceof String text && text.length() > LONG_TEXT);
            sheet.setColumnWidth(i, wide ? WIDE : NARROW);
        }
    }

    private static final class Styles {
        private final XSSFCellStyle head;
        private final XSSFCellStyle text;
        private final XSSFCellStyle quoted;
        private final XSSFCellStyle day;

        Styles(XSSFWorkbook workbook) {
            head = top(workbook);
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            text = top(workbook);
            quoted = top(workbook);
            quoted.setQuotePrefixed(true);
            day = top(workbook);
            day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        }

        private static XSSFCellStyle top(XSSFWorkbook workbook) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }
}

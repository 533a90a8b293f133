package org.caseaudit.integration.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseaudit.application.table.CsvTable;
import org.caseaudit.application.table.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PoiSpreadsheetTest {
    private static Table table(Object... values) {
        return new Table(
                "t",
                "A row.",
                Arrays.stream(values)
                        .map(v -> new Table.Head("some_column", "Something"))
                        .toList(),
                List.of(Arrays.asList(values)));
    }

    private static XSSFCell cell(Object value) throws IOException {
        byte[] file = new PoiSpreadsheet().write("Action plan", table(value));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "=cmd|' /C calc'!A0"})
    void formulas_areText_inTheSheetAndInCsv(String formula) throws IOException {
        XSSFCell cell = cell(formula);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(formula);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(new String(CsvTable.of(table(formula)), StandardCharsets.UTF_8))
                .contains("'" + formula);
    }

    @Test
    void ordinaryText_isLeftAlone() throws IOException {
        assertThat(cell("See every child – alone.").getCellStyle().getQuotePrefixed())
                .isFalse();
        assertThat(new String(CsvTable.of(table("See it", -5, 1.5)), StandardCharsets.UTF_8))
                .endsWith("See it,-5,1.5\r\n");
    }

    @Test
    void dates_areDates_andTruthsAreWords() throws IOException {
        assertThat(cell(LocalDate.of(2026, 10, 3)).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2026, 10, 3).atStartOfDay());
        assertThat(cell(true).getStringCellValue()).isEqualTo("Yes");
        assertThat(cell(3).getNumericCellValue()).isEqualTo(3);
        assertThat(cell(Instant.EPOCH).getStringCellValue()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aTextLongerThanExcelTakes_isShortened_andSaysSo() throws IOException {
        assertThat(cell("x".repeat(40_000)).getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void sheet_hasAHeadThatStays_andNamesNobody() throws IOException {
        byte[] file = new PoiSpreadsheet().write("Action plan", table("a", "b"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Action plan");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Some column");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Case Audit");
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Case Audit");
        }
    }
}

package org.caseaudit.application.cycledata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.table.Table;

/** What stands at the beginning of the data: which audit it is, how to read the files, and what every column means. */
final class CycleDataReadme {
    private CycleDataReadme() {}

    /**
     * @param withheld where something was left out because it tells who a child is, with how often
     * @param others the files that are no tables, with what they are
     */
    static String of(
            Naming naming, Instant at, List<Table> tables, Map<String, Long> withheld, Map<String, String> others) {
        StringBuilder text = new StringBuilder();
        text.append("# All data of one audit: ").append(naming.cycle().theme()).append("\n\n");
        text.append("**RESTRICTED: grades by case.** For the office of the partnership. Do not pass it on.\n\n");
        text.append("- Audit: ").append(naming.cycle().id().value()).append('\n');
        text.append("- State: ").append(naming.cycle().state()).append('\n');
        text.append("- Taken at: ").append(at).append("\n\n");
        text.append("""
                Each table is here twice, as CSV and as JSON, with the same rows and columns.

                - CSV: UTF-8 with a byte order mark, comma, quotes doubled, line ends CR LF (RFC 4180). A text that a
                  spreadsheet would take for a formula (it begins with = + - @ or a tab) has an apostrophe in front; the JSON
                  has it word for word.
                - Dates are like 2026-10-03, moments like 2026-10-03T09:30:00Z (UTC), truths true or false, an empty cell is
                  null in JSON.
                - Cases have pseudonyms. Names, dates of birth, addresses and record numbers of children are not in these files.
                - Forms that are not handed in are told of; what stands in them is their agency's alone.

                """);
        withheld.forEach((place, times) -> text.append("- Withheld in ")
                .append(place)
                .append(": ")
                .append(times)
                .append(" times a text that tells who a child is; it stands in the application.\n"));
        others.forEach((file, meaning) ->
                text.append("\n## ").append(file).append("\n\n").append(meaning).append('\n'));
        tables.forEach(table -> describe(table, text));
        return text.toString();
    }

    private static void describe(Table table, StringBuilder text) {
        text.append("\n## ").append(table.name()).append("\n\n").append(table.meaning());
        text.append(" Rows: ").append(table.rows().size()).append(".\n\n");
        text.append("| column | meaning |\n|---|---|\n");
        table.heads()
                .forEach(head -> text.append("| ")
                        .append(head.name())
                        .append(" | ")
                        .append(head.meaning())
                        .append(" |\n"));
    }
}

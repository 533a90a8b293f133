package org.caseaudit.web.report;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed from one issue of the report to another, part by part; parts that say the same are only named. */
public record VersionComparison(List<Changed> changed, List<String> same) {
    /** A part that does not say the same. */
    public record Changed(String title, List<Line> lines) {}

    /** One line that was taken out or put in. */
    public record Line(boolean added, String text) {
        public String what() {
            return added ? "Added" : "Taken out";
        }
    }

    private static final DiffRowGenerator LINES =
            DiffRowGenerator.create().lineNormalizer(line -> line).build();

    static VersionComparison of(ReportParts before, ReportParts after) {
        Map<String, List<String>> old = byTitle(before);
        Map<String, List<String>> now = byTitle(after);
        List<Changed> changed = new ArrayList<>();
        List<String> same = new ArrayList<>();
        Map<String, List<String>> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        for (String title : all.keySet()) {
            List<Line> lines = lines(old.getOrDefault(title, List.of()), now.getOrDefault(title, List.of()));
            if (lines.isEmpty()) {
                same.add(title);
            } else {
                changed.add(new Changed(title, lines));
            }
        }
        return new VersionComparison(changed, same);
    }

    /** By title without number: a part before it may have come or gone. */
    private static Map<String, List<String>> byTitle(ReportParts report) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        report.parts().forEach(part -> lines.put(part.title().replaceFirst("^\\d+ ", ""), part.lines()));
        return lines;
    }

    private static List<Line> lines(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        for (DiffRow row : LINES.generateDiffRows(before, after)) {
            if (row.getTag() == DiffRow.Tag.DELETE || row.getTag() == DiffRow.Tag.CHANGE) {
                add(lines, false, row.getOldLine());
            }
            if (row.getTag() == DiffRow.Tag.INSERT || row.getTag() == DiffRow.Tag.CHANGE) {
                add(lines, true, row.getNewLine());
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, boolean added, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(added, text));
        }
    }
}

package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.Fault;

/** Something that stands between the report and its publication, and where it is mended. @param id where an error leads */
public record Blocker(String id, String message, String href) {
    /** What is the same of several things is said once, with their number. */
    static List<Blocker> of(ReportPlace place, List<Fault> faults) {
        Map<String, List<Fault>> byMessage =
                faults.stream().collect(Collectors.groupingBy(Fault::message, LinkedHashMap::new, Collectors.toList()));
        List<Blocker> blockers = new ArrayList<>();
        byMessage.forEach((message, same) -> blockers.add(new Blocker(
                "blocker-" + (blockers.size() + 1),
                same.size() == 1 ? message : message + " There are " + same.size() + " like this.",
                same.size() == 1
                        ? href(place, same.get(0).field())
                        : list(place, same.get(0).field()))));
        return blockers;
    }

    private static String list(ReportPlace place, String field) {
        return switch (kind(field)) {
            case "findings" -> place.at("findings");
            case "challenges" -> place.meeting("challenges");
            default -> href(place, field);
        };
    }

    private static String kind(String field) {
        return field.split("/", 2)[0];
    }

    private static String href(ReportPlace place, String field) {
        String[] where = field.split("/", 2);
        return switch (kind(field)) {
            case "report.summary" -> place.at("narrative") + "#summary";
            case "report.childsVoice" -> place.at("narrative") + "#childsVoiceMissingBecause";
            case "findings" -> place.at("findings", where[1]);
            case "recommendations" ->
                where.length == 1
                        ? place.at("recommendations", "new")
                        : place.at("recommendations") + "#recommendation-" + where[1];
            case "challenges" -> place.meeting("challenges", where[1]);
            default -> place.at();
        };
    }
}

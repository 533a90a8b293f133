package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.shared.Fault;

/** Something that stands between the report and its publication, and where it is mended. @param id where an error leads */
public record Blocker(String id, String message, String href) {
    static List<Blocker> of(ReportPlace place, List<Fault> faults) {
        List<Blocker> blockers = new ArrayList<>();
        for (Fault fault : faults) {
            blockers.add(new Blocker("blocker-" + (blockers.size() + 1), fault.message(), href(place, fault.field())));
        }
        return blockers;
    }

    private static String href(ReportPlace place, String field) {
        String[] where = field.split("/", 2);
        return switch (where[0]) {
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

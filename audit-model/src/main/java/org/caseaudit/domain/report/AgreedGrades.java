package org.caseaudit.domain.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.template.GradingScale;

/** Counts grades on their scale; a grade nobody gave counts 0. */
final class AgreedGrades {
    private AgreedGrades() {}

    /** The grades a meeting agreed in a section, one for each case; agreed to differ without a grade is in none. */
    static Map<String, Integer> of(MeetingRecord meeting, String section, GradingScale scale) {
        return counted(
                meeting.standing().stream()
                        .filter(d -> d.key().section().equals(section))
                        .map(Decision::grade)
                        .filter(Objects::nonNull)
                        .toList(),
                scale);
    }

    /** How many cases the meeting decided about in a section without finding a common grade. */
    static int withoutGrade(MeetingRecord meeting, String section) {
        return (int) meeting.standing().stream()
                .filter(d -> d.key().section().equals(section) && d.grade() == null)
                .count();
    }

    static Map<String, Integer> counted(List<String> grades, GradingScale scale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.grades().forEach(g -> counts.put(g.code(), 0));
        grades.forEach(g -> counts.merge(g, 1, Integer::sum));
        return counts;
    }
}

package org.caseaudit.domain.template;

import java.util.List;
import java.util.Optional;

/**
 * Ordered grades, best first.
 *
 * @param goodThrough code of the last grade that still counts as good or better
 * @param urgent codes of the grades that ask for a concern to be raised ("inadequate/critical")
 */
public record GradingScale(String code, String name, List<Grade> grades, String goodThrough, List<String> urgent) {
    public GradingScale {
        grades = List.copyOf(grades);
        urgent = List.copyOf(urgent);
    }

    public Optional<Grade> find(String gradeCode) {
        return grades.stream().filter(g -> g.code().equals(gradeCode)).findFirst();
    }

    /** Position of a grade, 0 for the best; -1 when the scale has no such grade. */
    public int step(String gradeCode) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).code().equals(gradeCode)) {
                return i;
            }
        }
        return -1;
    }

    public boolean isGood(String gradeCode) {
        return step(gradeCode) >= 0 && step(gradeCode) <= step(goodThrough);
    }
}

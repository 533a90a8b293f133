package org.caseaudit.domain.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Matrices written as cases: "3x22- 1x234" is three cases graded 2 and 2 by two of three agencies, and one graded 2, 3, 4. */
final class Grades {
    private Grades() {}

    static GradeMatrix ofsted(String cases) {
        return new GradeMatrix(rows(cases), 4, 2);
    }

    static List<List<Integer>> rows(String cases) {
        List<String> columns = new ArrayList<>();
        for (String part : cases.split(" ", -1)) {
            int times = part.indexOf('x');
            columns.addAll(Collections.nCopies(Integer.parseInt(part.substring(0, times)), part.substring(times + 1)));
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int agency = 0; agency < columns.get(0).length(); agency++) {
            List<Integer> row = new ArrayList<>();
            for (String column : columns) {
                char grade = column.charAt(agency);
                row.add(grade == '-' ? null : (Integer) (grade - '0'));
            }
            rows.add(row);
        }
        return rows;
    }
}

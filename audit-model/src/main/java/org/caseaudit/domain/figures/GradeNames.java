package org.caseaudit.domain.figures;

import java.util.List;
import java.util.stream.IntStream;

/** What the grades of a scale are called in sentences, best first. */
public record GradeNames(List<String> names) {
    /** The four judgements of Ofsted, the scale a cycle has unless its template brings another. */
    public static final GradeNames OFSTED =
            new GradeNames(List.of("Outstanding", "Good", "Requires improvement", "Inadequate"));

    public GradeNames {
        names = List.copyOf(names);
    }

    /** For bare numbers: the default scale where steps and Good line are those of the default scale, else "grade 2". */
    public static GradeNames unknown(int steps, int goodThrough) {
        if (steps == OFSTED.names.size() && goodThrough == 2) {
            return OFSTED;
        }
        return new GradeNames(IntStream.rangeClosed(1, steps)
                .mapToObj(grade -> "grade " + grade)
                .toList());
    }

    /** Name of a grade, 1 the best. */
    String of(int grade) {
        return names.get(grade - 1);
    }
}

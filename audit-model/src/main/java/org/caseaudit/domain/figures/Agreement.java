package org.caseaudit.domain.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caseaudit.domain.figures.AgreementFigures.AgencyPair;
import org.caseaudit.domain.figures.AgreementFigures.CaseAgreement;
import org.caseaudit.domain.figures.AgreementFigures.Spread;

/** Calculates how far agencies agree; see {@link AgreementFigures} for what each figure means. */
public final class Agreement {
    private Agreement() {}

    /** Agreement of agencies that graded the same thing, on a scale of which only the numbers are known. */
    public static AgreementFigures of(GradeMatrix matrix) {
        return of(matrix, GradedSubject.SAME_THING, GradeNames.unknown(matrix.steps(), matrix.goodThrough()));
    }

    /** Agreement in one practice area. Refuses nothing: a {@link GradeMatrix} is valid, and what is undefined says so. */
    public static AgreementFigures of(GradeMatrix matrix, GradedSubject subject, GradeNames names) {
        List<CaseAgreement> perCase = IntStream.range(0, matrix.cases())
                .mapToObj(index -> agreementOn(matrix.gradesOf(index), matrix.goodThrough()))
                .toList();
        List<CaseAgreement> pairable =
                perCase.stream().filter(one -> one.pairs() > 0).toList();
        Alphas alphas = new Alphas(matrix, subject);
        AgreementFigures counts = new AgreementFigures(
                perCase.size(),
                pairable.size(),
                pairable.stream().mapToInt(CaseAgreement::pairs).sum(),
                pairable.stream().mapToInt(CaseAgreement::samePairs).sum(),
                pairable.stream().mapToInt(one -> pairsWithin(one.grades(), 1)).sum(),
                spreadOf(pairable),
                alphas.figures(),
                perCase,
                agencyPairs(matrix.grades()),
                "");
        return counts.saying(new AgreementSentences(counts, alphas, names).all());
    }

    private static CaseAgreement agreementOn(List<Integer> grades, int goodThrough) {
        int best = grades.stream().mapToInt(grade -> grade).min().orElse(0);
        int worst = grades.stream().mapToInt(grade -> grade).max().orElse(0);
        return new CaseAgreement(
                grades,
                grades.isEmpty() ? null : worst - best,
                grades.size() * (grades.size() - 1) / 2,
                pairsWithin(grades, 0),
                !grades.isEmpty() && best <= goodThrough && worst > goodThrough);
    }

    private static int pairsWithin(List<Integer> grades, int steps) {
        int pairs = 0;
        for (int one = 0; one < grades.size(); one++) {
            for (int other = one + 1; other < grades.size(); other++) {
                pairs += Math.abs(grades.get(one) - grades.get(other)) <= steps ? 1 : 0;
            }
        }
        return pairs;
    }

    private static Spread spreadOf(List<CaseAgreement> pairable) {
        int[] byRange = new int[3];
        pairable.forEach(one -> byRange[Math.min(2, one.range())]++);
        int straddling =
                (int) pairable.stream().filter(CaseAgreement::straddles).count();
        return new Spread(byRange[0], byRange[1], byRange[2], straddling);
    }

    private static List<AgencyPair> agencyPairs(List<List<Integer>> grades) {
        List<AgencyPair> pairs = new ArrayList<>();
        for (int a = 0; a < grades.size(); a++) {
            for (int b = a + 1; b < grades.size(); b++) {
                pairs.add(compare(a, b, grades.get(a), grades.get(b)));
            }
        }
        return pairs;
    }

    private static AgencyPair compare(int a, int b, List<Integer> gradesOfA, List<Integer> gradesOfB) {
        int[] outcomes = new int[3];
        for (int index = 0; index < gradesOfA.size(); index++) {
            Integer ofA = gradesOfA.get(index);
            Integer ofB = gradesOfB.get(index);
            if (Objects.nonNull(ofA) && Objects.nonNull(ofB)) {
                outcomes[1 + Integer.signum(ofA - ofB)]++; // the smaller number is the better grade
            }
        }
        int shared = outcomes[0] + outcomes[1] + outcomes[2];
        return new AgencyPair(a, b, shared, outcomes[0], outcomes[1], outcomes[2]);
    }
}

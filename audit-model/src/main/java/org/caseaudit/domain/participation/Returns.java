package org.caseaudit.domain.participation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;

/**
 * What became of the forms that were asked for. Nil returns by their kind, late forms and forms that never came mean
 * different things and stay apart; together with those on time and those still outstanding they are all that was asked.
 *
 * @param late handed in, the first time after the due date
 * @param excused by kind, every kind named
 * @param notReturned still out when the meeting began
 * @param outstanding not in yet, while the cycle is open
 */
public record Returns(
        int asked, int onTime, int late, Map<NilReturn, Integer> excused, int notReturned, int outstanding) {
    public static final Returns NONE = of(List.of());

    public Returns {
        excused = Collections.unmodifiableMap(new LinkedHashMap<>(excused)); // in the order of the kinds
    }

    public static Returns of(Collection<Assignment> forms) {
        Map<NilReturn, Integer> excused = new EnumMap<>(NilReturn.class);
        for (NilReturn kind : NilReturn.values()) {
            excused.put(kind, count(forms, f -> f.state() == AssignmentState.EXCUSED && f.nilReturn() == kind));
        }
        return new Returns(
                forms.size(),
                count(forms, f -> f.state().handedIn() && !f.late()),
                count(forms, f -> f.state().handedIn() && f.late()),
                excused,
                count(forms, f -> f.state() == AssignmentState.NOT_RETURNED),
                count(forms, f -> f.state().writable()));
    }

    private static int count(Collection<Assignment> forms, Predicate<Assignment> which) {
        return (int) forms.stream().filter(which).count();
    }

    /** Handed in, on time or late. */
    public int returned() {
        return onTime + late;
    }

    public Returns plus(Returns other) {
        Map<NilReturn, Integer> both = new LinkedHashMap<>(excused);
        other.excused.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        return new Returns(
                asked + other.asked,
                onTime + other.onTime,
                late + other.late,
                both,
                notReturned + other.notReturned,
                outstanding + other.outstanding);
    }
}

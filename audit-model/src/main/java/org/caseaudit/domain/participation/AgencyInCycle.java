package org.caseaudit.domain.participation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.Presence;

/**
 * How far one agency took part in one cycle.
 *
 * @param involvement its answers to "known to us?" by kind, every kind named, one for each case of the cycle; UNKNOWN are
 *     those it never gave. A form it excused counts here too: its answer is the kind of nil return
 * @param forms what became of its forms
 * @param meeting whether anybody came to the meeting for it, else whether anybody sent apologies; null when nothing was
 *     written down
 */
public record AgencyInCycle(
        AgencyId agency, Map<InvolvementState, Integer> involvement, Returns forms, Presence meeting) {
    public AgencyInCycle {
        involvement = Collections.unmodifiableMap(new LinkedHashMap<>(involvement)); // in the order of the answers
    }

    /** Those of the agencies invited, in their order; cases and forms are the cycle's. */
    public static List<AgencyInCycle> of(
            Collection<AgencyId> invited,
            Collection<CaseFile> cases,
            Collection<Assignment> forms,
            TakingPart takingPart) {
        return invited.stream()
                .map(agency -> new AgencyInCycle(
                        agency,
                        answers(agency, cases.size(), takingPart),
                        Returns.of(forms.stream()
                                .filter(f -> f.agency().equals(agency))
                                .toList()),
                        presence(agency, takingPart)))
                .toList();
    }

    private static Map<InvolvementState, Integer> answers(AgencyId agency, int cases, TakingPart takingPart) {
        Map<InvolvementState, Integer> counts = none();
        takingPart.involvements().stream()
                .filter(i -> i.agency().equals(agency) && i.state() != InvolvementState.UNKNOWN)
                .forEach(i -> counts.merge(i.state(), 1, Integer::sum));
        int answered = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.put(InvolvementState.UNKNOWN, cases - answered);
        return counts;
    }

    private static Presence presence(AgencyId agency, TakingPart takingPart) {
        return takingPart.attendances().stream()
                .filter(a -> Objects.equals(a.who().agency(), agency))
                .map(Attendance::presence)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Every answer there can be, none given. */
    static Map<InvolvementState, Integer> none() {
        Map<InvolvementState, Integer> counts = new EnumMap<>(InvolvementState.class);
        for (InvolvementState answer : InvolvementState.values()) {
            counts.put(answer, 0);
        }
        return counts;
    }
}

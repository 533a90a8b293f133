package org.caseaudit.application.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.Frame;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;

/** Takes the candidates of a list in one by one, and gathers what is wrong with each and with the list as a whole. */
final class CandidateRows {
    private final String whole;
    private final Faults faults = new Faults();
    private final List<CandidateEntry> entries = new ArrayList<>();
    private final Map<String, String> placeOfReference = new HashMap<>();
    private final Set<String> strata = new HashSet<>();

    /** @param whole where a fault stands that concerns the list as a whole */
    CandidateRows(String whole) {
        this.whole = whole;
    }

    /** Where a candidate stands, and how a fault in it is told. */
    interface Place {
        String name();

        /** @param member the part at fault, as {@link CandidateEntry#faults} names it; null when it is the whole */
        Fault fault(String member, String message);
    }

    void fault(String place, String message) {
        faults.add(place, message);
    }

    /** @param unreadable members that have their fault already */
    void take(Place place, CandidateEntry entry, Set<String> unreadable) {
        entry.faults().stream()
                .filter(fault -> !unreadable.contains(fault.field()))
                .forEach(fault -> add(place.fault(fault.field(), fault.message())));
        String first = entry.reference() == null || entry.reference().isEmpty()
                ? null
                : placeOfReference.putIfAbsent(entry.reference(), place.name());
        if (first != null) {
            add(place.fault("reference", "is the same as in " + first));
        }
        entries.add(entry);
        strata.add(entry.stratum());
    }

    void add(Fault fault) {
        faults.add(fault.field(), fault.message());
    }

    boolean faulty() {
        return faults.any();
    }

    List<CandidateEntry> all() {
        int cases = entries.size();
        if (!faulty() && (cases == 0 || cases > Frame.MOST_CASES || strata.size() > Frame.MOST_STRATA)) {
            fault(
                    whole,
                    "has " + cases + " candidates in " + strata.size() + " groups, but must have 1 to "
                            + Frame.MOST_CASES + " in at most " + Frame.MOST_STRATA);
        }
        faults.throwIfAny("This list was not imported: every fault is given with its place.");
        return entries;
    }
}

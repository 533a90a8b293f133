package org.caseaudit.domain.sampling;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.shared.Fault;

/**
 * A candidate as the office lists it.
 *
 * @param reference by which the office knows the child, unique in the list; as sensitive as a name
 * @param stratum the group from which it is drawn
 * @param details what becomes of the case if it is drawn
 * @param identity who the child is, or null when it is entered once the case is drawn
 */
public record CandidateEntry(
        String reference, String stratum, CaseDetails details, CaseIdentity.IdentityContent identity) {

    /** Everything wrong with it, each with the member at fault; never repeats what was sent. */
    public List<Fault> faults() {
        List<Fault> found = new ArrayList<>();
        FrameLabel.faultIn(reference).ifPresent(wrong -> found.add(new Fault("reference", wrong)));
        FrameLabel.faultIn(stratum).ifPresent(wrong -> found.add(new Fault("stratum", wrong)));
        if (details == null) {
            found.add(new Fault("details", "is missing"));
        } else {
            details.faults().forEach(fault -> found.add(in("details", fault)));
        }
        if (identity != null) {
            identity.faults().forEach(fault -> found.add(in("identity", fault)));
        }
        return found;
    }

    private static Fault in(String member, Fault fault) {
        return new Fault(member + "." + fault.field(), fault.message());
    }
}

package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.sampling.SealedCandidates;
import org.caseaudit.domain.shared.RuleBroken;

/** Puts the cases of drawn candidates into their cycle, and takes those out that are no longer drawn. */
@Collaborator
public class DrawnCases {
    private final Cases cases;
    private final CaseIdentities identities;
    private final SealedCandidates sealed;
    private final Assignments assignments;
    private final Concerns concerns;
    private final Recorder recorder;

    @Inject
    public DrawnCases(
            Cases cases,
            CaseIdentities identities,
            SealedCandidates sealed,
            Assignments assignments,
            Concerns concerns,
            Recorder recorder) {
        this.cases = cases;
        this.identities = identities;
        this.sealed = sealed;
        this.assignments = assignments;
        this.concerns = concerns;
        this.recorder = recorder;
    }

    /**
     * Leaves the cases of those drawn again in the cycle, under the pseudonym they have and with what agencies said of them,
     * and takes out the others.
     *
     * @return the lots that have no case yet
     */
    List<Lot> keep(Actor actor, CycleId cycle, List<Lot> before, List<Lot> now) {
        Map<CaseId, CaseFile> known =
                cases.of(cycle).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<CandidateId, Lot> leaving = before.stream().collect(Collectors.toMap(Lot::candidate, Function.identity()));
        List<Lot> fresh = new ArrayList<>();
        for (Lot lot : now) {
            Lot again = leaving.remove(lot.candidate());
            if (again == null) {
                fresh.add(lot);
            } else {
                lot.becomes(known.get(again.caseFile()));
            }
        }
        withdraw(actor, cycle, leaving.values());
        return fresh;
    }

    /**
     * Makes a case of each lot, under the pseudonyms that follow those ever given in the cycle.
     *
     * @param lots in the order in which their cases are numbered
     */
    void enter(Actor actor, CandidateList list, SampleRecord record, List<Lot> lots) {
        Map<CandidateId, SealedCandidate> known =
                sealed.of(list.id()).stream().collect(Collectors.toMap(SealedCandidate::id, Function.identity()));
        int number = record.highestCaseNumber();
        for (Lot lot : lots) {
            number++;
            enter(actor, lot, known.get(lot.candidate()), number);
        }
    }

    private void enter(Actor actor, Lot lot, SealedCandidate candidate, int number) {
        CaseFile caseFile = new CaseFile(
                Ids.next(CaseId::new), lot.cycle(), number, candidate.entry().details());
        cases.add(caseFile);
        if (candidate.entry().identity() != null) {
            identities.add(new CaseIdentity(
                    caseFile.id(), lot.cycle(), candidate.entry().identity()));
        }
        lot.becomes(caseFile);
        recorder.record(
                actor,
                Fact.of("case-drawn", "case", caseFile.id()).in(lot.cycle()).detail(caseFile.pseudonym()));
    }

    /** Refuses when a form was allocated for one of the cases, or a concern raised about it: that must not be lost. */
    void requireMayLeave(CycleId cycle, Collection<Lot> lots) {
        requireNone(
                lots,
                assignments.of(cycle).stream().map(Assignment::caseFile).collect(Collectors.toSet()),
                "A form is allocated for ");
        requireNone(
                lots,
                concerns.of(cycle).stream().map(Concern::caseFile).collect(Collectors.toSet()),
                "A concern was raised about ");
    }

    /** Takes cases out of the cycle, with who the children are and what agencies said of them. */
    void withdraw(Actor actor, CycleId cycle, Collection<Lot> lots) {
        Set<CaseId> leaving = lots.stream().map(Lot::caseFile).collect(Collectors.toSet());
        for (CaseFile caseFile : cases.of(cycle)) {
            if (leaving.contains(caseFile.id())) {
                cases.remove(caseFile);
                recorder.record(
                        actor,
                        Fact.of("case-withdrawn", "case", caseFile.id())
                                .in(cycle)
                                .detail(caseFile.pseudonym()));
            }
        }
    }

    private static void requireNone(Collection<Lot> lots, Set<CaseId> touched, String what) {
        List<String> kept = lots.stream()
                .filter(lot -> touched.contains(lot.caseFile()))
                .map(Lot::pseudonym)
                .sorted()
                .toList();
        if (!kept.isEmpty()) {
            throw new RuleBroken(
                    RuleBroken.CONFLICT, what + String.join(", ", kept) + "; the case stays in the audit.");
        }
    }
}

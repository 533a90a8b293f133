package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.sampling.SealedCandidates;
import org.caseaudit.domain.sampling.StandingSample;
import org.caseaudit.domain.shared.NotFound;

/**
 * Tells the office which child stands behind which candidate, and records that it looked: it has to enter who the drawn
 * children are, so that agencies find their files. Refuses everybody else, and once the references are erased.
 */
@UseCase
public class LookAtReferences {
    private final CycleDesk desk;
    private final SampleDesk samples;
    private final Candidates candidates;
    private final SealedCandidates sealed;
    private final Recorder recorder;

    @Inject
    public LookAtReferences(
            CycleDesk desk, SampleDesk samples, Candidates candidates, SealedCandidates sealed, Recorder recorder) {
        this.desk = desk;
        this.samples = samples;
        this.candidates = candidates;
        this.sealed = sealed;
        this.recorder = recorder;
    }

    /**
     * @param candidate as the frame names it
     * @param pseudonym of its case; null when it has none
     * @param identity who the child is, where the list said so
     */
    public record Reference(
            String candidate,
            String stratum,
            String reference,
            String pseudonym,
            CaseIdentity.IdentityContent identity) {}

    /** In the order of the list. */
    public List<Reference> handle(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        SampleAccess.requireKnowTheChildren(actor);
        SampleRecord record = samples.record(cycle);
        CandidateList list = record.current().orElseThrow(LookAtReferences::none);
        Map<CandidateId, SealedCandidate> known =
                sealed.of(list.id()).stream().collect(Collectors.toMap(SealedCandidate::id, Function.identity()));
        if (known.isEmpty()) {
            throw none();
        }
        Map<CandidateId, Lot> drawn = record.standing().map(StandingSample::drawn).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Lot::candidate, Function.identity()));
        recorder.record(
                actor, Fact.of("references-looked-at", "sample", list.id()).in(cycle));
        return candidates.of(list.id()).stream()
                .map(candidate -> reference(candidate, known.get(candidate.id()), drawn.get(candidate.id())))
                .toList();
    }

    private static Reference reference(Candidate candidate, SealedCandidate child, Lot lot) {
        return new Reference(
                candidate.label(),
                candidate.stratum(),
                child.entry().reference(),
                lot == null ? null : lot.pseudonym(),
                child.entry().identity());
    }

    private static NotFound none() {
        return new NotFound("candidate list");
    }
}

package org.caseaudit.application.voice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.casefile.CaseAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.domain.voice.Voices;

/** The voices of a cycle: an agency's own and the office's all, from the meeting on those of the cases one is in. */
@UseCase
public class VoiceQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Voices voices;

    @Inject
    public VoiceQueries(CycleDesk desk, Cycles cycles, AgenciesInTheCase circle, Voices voices) {
        this.desk = desk;
        this.cycles = cycles;
        this.circle = circle;
        this.voices = voices;
    }

    /**
     * @param agency that recorded it, null for the office
     * @param text null for other agencies where there is no consent; the notes likewise
     * @param mayAmend whether it is the reader's to change, as long as the report is not signed off
     */
    public record VoiceView(
            VoiceId id,
            CycleId cycle,
            CaseId caseFile,
            AgencyId agency,
            VoiceKind kind,
            String how,
            LocalDate gatheredOn,
            Consent consent,
            String consentNote,
            String text,
            PersonId recordedBy,
            Instant recordedAt,
            boolean mayAmend,
            int version) {}

    /** Those the actor may know of, in the order in which they were recorded. Refuses with NotFound the board. */
    public List<VoiceView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        CaseAccess.requireSee(actor, desk.invited(id));
        Map<CaseId, Set<AgencyId>> inTheCases = circle.of(id);
        return voices.of(id).stream()
                .filter(v -> VoiceAccess.maySee(actor, v, cycle, inTheCases.getOrDefault(v.caseFile(), Set.of())))
                .map(v -> view(actor, v))
                .toList();
    }

    public VoiceView one(Actor actor, VoiceId id) {
        Voice voice = voices.get(id);
        Cycle cycle = cycles.get(voice.cycle());
        VoiceAccess.requireSee(actor, voice, cycle, circle.of(cycle.id(), voice.caseFile()));
        return view(actor, voice);
    }

    private static VoiceView view(Actor actor, Voice voice) {
        VoiceContent content = voice.content();
        boolean words = VoiceAccess.mayReadWords(actor, voice);
        return new VoiceView(
                voice.id(),
                voice.cycle(),
                voice.caseFile(),
                voice.agency(),
                content.kind(),
                words ? content.how() : null,
                content.gatheredOn(),
                content.consent(),
                words ? content.consentNote() : null,
                words ? content.text() : null,
                voice.recordedBy(),
                voice.recordedAt(),
                VoiceAccess.mayWrite(actor, voice),
                voice.version());
    }
}

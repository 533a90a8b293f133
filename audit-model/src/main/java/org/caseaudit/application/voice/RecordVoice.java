package org.caseaudit.application.voice;

import jakarta.inject.Inject;
import org.caseaudit.application.casefile.CaseAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.cycle.SpeakingFor;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.Voices;

/**
 * Writes down what a child, a parent or a practitioner said: auditor or lead of an agency that knows the child, or the
 * office. Refuses everybody else, content with gaps, before launch, and once the report is signed off.
 */
@UseCase
public class RecordVoice {
    private final CycleDesk desk;
    private final VoiceDesk voiceDesk;
    private final Cases cases;
    private final Voices voices;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public RecordVoice(
            CycleDesk desk,
            VoiceDesk voiceDesk,
            Cases cases,
            Voices voices,
            Idempotency idempotency,
            Recorder recorder) {
        this.desk = desk;
        this.voiceDesk = voiceDesk;
        this.cases = cases;
        this.voices = voices;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param agency that records it; null for the actor's only one, or for the office itself */
    public record Command(CaseId caseFile, AgencyId agency, VoiceContent content) {}

    public VoiceId handle(Actor actor, Command command, String key) {
        CaseFile caseFile = cases.get(command.caseFile());
        CaseAccess.requireSee(actor, desk.invited(caseFile.cycle()));
        boolean office = command.agency() == null && VoiceAccess.isOffice(actor);
        AgencyId agency = office ? null : SpeakingFor.one(actor, command.agency(), voiceDesk.involved(caseFile));
        voiceDesk.requireWritable(desk.toSee(actor, caseFile.cycle()));
        return idempotency.once(actor, key, command, VoiceId::new, () -> record(actor, caseFile, agency, command));
    }

    private VoiceId record(Actor actor, CaseFile caseFile, AgencyId agency, Command command) {
        Voice voice =
                new Voice(Ids.next(VoiceId::new), caseFile, agency, command.content(), actor.person(), recorder.now());
        voices.add(voice);
        recorder.record(
                actor,
                Fact.of("voice-recorded", "voice", voice.id())
                        .in(caseFile.cycle())
                        .detail(caseFile.pseudonym() + ", " + voice.kind()));
        return voice.id();
    }
}

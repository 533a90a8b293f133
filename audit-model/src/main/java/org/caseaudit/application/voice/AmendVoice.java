package org.caseaudit.application.voice;

import jakarta.inject.Inject;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.Voices;

/**
 * Corrects a voice, or takes back consent to its use: by the agency that recorded it, or the office. Refuses everybody else,
 * content with gaps, and once the report is signed off.
 */
@UseCase
public class AmendVoice {
    private final VoiceDesk desk;
    private final AgenciesInTheCase circle;
    private final Cycles cycles;
    private final Voices voices;
    private final Recorder recorder;

    @Inject
    public AmendVoice(VoiceDesk desk, AgenciesInTheCase circle, Cycles cycles, Voices voices, Recorder recorder) {
        this.desk = desk;
        this.circle = circle;
        this.cycles = cycles;
        this.voices = voices;
        this.recorder = recorder;
    }

    public record Command(VoiceId voice, int version, VoiceContent content) {}

    public void handle(Actor actor, Command command) {
        Voice voice = voices.get(command.voice());
        Cycle cycle = cycles.get(voice.cycle());
        VoiceAccess.requireSee(actor, voice, cycle, circle.of(cycle.id(), voice.caseFile()));
        VoiceAccess.requireWrite(actor, voice);
        Versions.require(voice.version(), command.version());
        desk.requireWritable(cycle);
        voice.write(command.content(), actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("voice-amended", "voice", voice.id())
                        .in(cycle.id())
                        .detail("consent " + voice.content().consent()));
    }
}

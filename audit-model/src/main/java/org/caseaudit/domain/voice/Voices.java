package org.caseaudit.domain.voice;

import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The voices gathered for the partnership's audits. */
public interface Voices extends Repository<Voice, VoiceId> {
    /** In the order in which they were recorded. */
    List<Voice> of(CycleId cycle);

    @Override
    default String noun() {
        return "voice";
    }
}

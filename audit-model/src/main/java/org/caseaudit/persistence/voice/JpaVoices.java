package org.caseaudit.persistence.voice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.Voices;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaVoices extends JpaRepository<Voice, VoiceId> implements Voices {
    @Inject
    JpaVoices(EntityManager em) {
        super(em, Voice.class);
    }

    @Override
    public List<Voice> of(CycleId cycle) {
        return list("from Voice where cycle = ?1 order by id", cycle);
    }
}

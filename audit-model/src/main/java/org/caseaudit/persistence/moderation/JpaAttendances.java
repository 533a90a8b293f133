package org.caseaudit.persistence.moderation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaAttendances extends JpaRepository<Attendance, AttendanceId> implements Attendances {
    @Inject
    JpaAttendances(EntityManager em) {
        super(em, Attendance.class);
    }

    @Override
    public List<Attendance> of(CycleId cycle) {
        return list("from Attendance where cycle = ?1 order by id", cycle);
    }

    @Override
    public List<Attendance> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Attendance where cycle in ?1 order by id", cycles);
    }

    @Override
    public void remove(Attendance attendance) {
        em().remove(attendance);
    }
}

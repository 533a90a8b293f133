package org.caseaudit.persistence.report;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaReports extends JpaRepository<Report, ReportId> implements Reports {
    @Inject
    JpaReports(EntityManager em) {
        super(em, Report.class);
    }

    @Override
    public Optional<Report> of(CycleId cycle) {
        return list("from Report where cycle = ?1", cycle).stream().findFirst();
    }

    @Override
    public List<Report> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Report where cycle in ?1 order by id", cycles);
    }

    @Override
    public void add(ReportVersion version) {
        em().persist(version);
    }

    @Override
    public List<ReportVersion> newestVersions(Collection<CycleId> cycles) {
        return cycles.isEmpty()
                ? List.of()
                : list(
                        ReportVersion.class,
                        "from ReportVersion v where v.cycle in ?1 and v.number ="
                                + " (select max(w.number) from ReportVersion w where w.cycle = v.cycle) order by v.id",
                        cycles);
    }

    @Override
    public List<ReportVersion> versions(CycleId cycle) {
        return list(ReportVersion.class, "from ReportVersion where cycle = ?1 order by number desc", cycle);
    }

    @Override
    public List<ReportVersion> withChecksum(String sha256) {
        return list(ReportVersion.class, "from ReportVersion where sha256 = ?1 order by number desc", sha256);
    }
}

package org.caseaudit.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Repository;

/** The reports of the partnership and their frozen versions. */
public interface Reports extends Repository<Report, ReportId> {
    Optional<Report> of(CycleId cycle);

    /** Those of several cycles at once; a cycle not yet reported on has none. */
    List<Report> ofAll(Collection<CycleId> cycles);

    /** Refuses with {@link NotFound} while reporting has not begun. */
    default Report get(CycleId cycle) {
        return of(cycle).orElseThrow(() -> new NotFound(noun()));
    }

    void add(ReportVersion version);

    /** Of each of several cycles the newest version; a cycle of which nothing was signed off has none. */
    List<ReportVersion> newestVersions(Collection<CycleId> cycles);

    /** Newest first. */
    List<ReportVersion> versions(CycleId cycle);

    /** The same words signed off twice have the same checksum. Newest first. */
    List<ReportVersion> withChecksum(String sha256);

    @Override
    default String noun() {
        return "report";
    }
}

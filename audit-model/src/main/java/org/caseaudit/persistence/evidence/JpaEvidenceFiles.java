package org.caseaudit.persistence.evidence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileChunk;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaEvidenceFiles extends JpaRepository<EvidenceFile, EvidenceId> implements EvidenceFiles {
    @Inject
    JpaEvidenceFiles(EntityManager em) {
        super(em, EvidenceFile.class);
    }

    @Override
    public List<EvidenceFile> of(AssignmentId form) {
        return list("from EvidenceFile where form = ?1 and removedAt is null order by id", form);
    }

    @Override
    public List<EvidenceFile> of(ActionId action) {
        return list("from EvidenceFile where action = ?1 and removedAt is null order by id", action);
    }

    @Override
    public List<EvidenceFile> of(CycleId cycle) {
        return list("from EvidenceFile where cycle = ?1 and removedAt is null order by id", cycle);
    }

    @Override
    public void add(FileChunk chunk) {
        em().persist(chunk);
    }

    @Override
    public List<FileChunk> chunks(EvidenceId file) {
        return list(FileChunk.class, "from FileChunk where file = ?1 order by part", file);
    }

    @Override
    public void erase(EvidenceId file) {
        em().createQuery("delete from FileChunk where file = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }
}

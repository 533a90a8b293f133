package org.caseaudit.persistence.grading;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.grading.WrittenText;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaFormEntries extends JpaRepository<FormEntry, FormEntryId> implements FormEntries {
    private static final String WRITTEN_IN_A_CYCLE =
            "select new org.caseaudit.domain.grading.WrittenText(e.assignment, e.kind, e.code, e.content, e.grounds)"
                    + " from Assignment a join FormEntry e on e.assignment = a.id where a.cycle = ?1";

    @Inject
    JpaFormEntries(EntityManager em) {
        super(em, FormEntry.class);
    }

    @Override
    public List<FormEntry> of(AssignmentId assignment) {
        return list("from FormEntry where assignment = ?1 order by id", assignment);
    }

    @Override
    public List<FormEntry> all(CycleId cycle) {
        return list(
                "from FormEntry e where e.assignment in (select a.id from Assignment a where a.cycle = ?1) order by e.id",
                cycle);
    }

    @Override
    public List<WrittenText> texts(CycleId cycle) {
        return list(WrittenText.class, WRITTEN_IN_A_CYCLE, cycle);
    }

    @Override
    public List<WrittenText> grades(CycleId cycle) {
        return list(WrittenText.class, WRITTEN_IN_A_CYCLE + " and e.kind = GRADE", cycle);
    }

    @Override
    public List<FormEntry> answers(CycleId cycle, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : list(
                        "from FormEntry e where e.kind = ANSWER and e.code in ?2"
                                + " and e.assignment in (select a.id from Assignment a where a.cycle = ?1) order by e.id",
                        cycle,
                        questions);
    }

    @Override
    public List<FormEntry> answers(Collection<AssignmentId> forms, Collection<String> questions) {
        return forms.isEmpty() || questions.isEmpty()
                ? List.of()
                : list(
                        "from FormEntry e where e.kind = ANSWER and e.assignment in ?1 and e.code in ?2 order by e.id",
                        forms,
                        questions);
    }

    @Override
    public Optional<FormEntry> find(AssignmentId assignment, EntryKind kind, String code) {
        return list("from FormEntry where assignment = ?1 and kind = ?2 and code = ?3", assignment, kind, code).stream()
                .findFirst();
    }

    @Override
    public void keep(FormRevision revision) {
        em().persist(revision);
    }

    @Override
    public List<FormRevision> revisions(FormEntryId entry) {
        return list(FormRevision.class, "from FormRevision where entry = ?1 order by revision", entry);
    }

    @Override
    public List<FormRevision> earlier(CycleId cycle) {
        return list(
                FormRevision.class,
                "select r from FormRevision r join FormEntry e on e.id = r.entry where r.revision < e.revision"
                        + " and e.assignment in (select a.id from Assignment a where a.cycle = ?1)"
                        + " order by r.entry, r.revision",
                cycle);
    }
}

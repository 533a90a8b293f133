package org.caseaudit.domain.grading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** The answers and grades of all forms. */
public interface FormEntries extends Repository<FormEntry, FormEntryId> {
    List<FormEntry> of(AssignmentId assignment);

    /** Everything that stands in all forms of the cycle. */
    List<FormEntry> all(CycleId cycle);

    /** The same as texts only, in no order: a hundred forms have tens of thousands. */
    List<WrittenText> texts(CycleId cycle);

    /** All grades of all forms of the cycle, in no order. */
    List<WrittenText> grades(CycleId cycle);

    /** The answers of all forms of the cycle to the given questions. */
    List<FormEntry> answers(CycleId cycle, Collection<String> questions);

    /** The answers of these forms to the given questions. */
    List<FormEntry> answers(Collection<AssignmentId> forms, Collection<String> questions);

    Optional<FormEntry> find(AssignmentId assignment, EntryKind kind, String code);

    void keep(FormRevision revision);

    /** Oldest first. */
    List<FormRevision> revisions(FormEntryId entry);

    /** What stood in the entries of all forms of the cycle before what stands there now; entry by entry, oldest first. */
    List<FormRevision> earlier(CycleId cycle);

    @Override
    default String noun() {
        return "answer or grade";
    }
}

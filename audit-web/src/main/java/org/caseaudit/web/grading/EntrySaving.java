package org.caseaudit.web.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.grading.Saved.Refused;

/** Saves entries one by one, so that a fault in one of them costs none of the others. */
@ApplicationScoped
class EntrySaving {
    @Inject
    private SaveEntry saveEntry;

    /**
     * Saves one. Refuses as {@link SaveEntry} does.
     *
     * @return the revision that now stands
     */
    int one(Actor actor, AssignmentId form, SentEntry sent) {
        SaveEntry.Command command = new SaveEntry.Command(
                form, sent.key().kind(), sent.key().code(), sent.text(), sent.revision(), sent.clear());
        return Collisions.retried(() -> saveEntry.handle(actor, command)).revision();
    }

    /** Saves what differs from what stands there. */
    Saved all(Actor actor, AssignmentId form, List<SentEntry> sent, Map<EntryKey, EntryText> standing) {
        return all(sent, standing, entry -> one(actor, form, entry));
    }

    /**
     * A field nobody touched in this page is no side of a conflict: what somebody else wrote meanwhile stays. Nor is one of
     * which the person has chosen the other side.
     */
    static Saved all(List<SentEntry> sent, Map<EntryKey, EntryText> standing, Consumer<SentEntry> save) {
        int written = 0;
        Map<EntryKey, Refused> refused = new LinkedHashMap<>();
        Map<EntryKey, Conflict> conflicts = new LinkedHashMap<>();
        for (SentEntry entry : sent) {
            EntryText stands = standing.getOrDefault(entry.key(), EntryText.NOTHING);
            if (!entry.theirs() && !Conflict.same(entry.text(), stands)) {
                try {
                    save.accept(entry);
                    written++;
                } catch (RuleBroken fault) {
                    refused.put(entry.key(), new Refused(entry, fault));
                } catch (Stale stale) {
                    Conflict conflict = Conflict.of(stale);
                    if (!Conflict.same(entry.text(), conflict.original())) {
                        conflicts.put(entry.key(), conflict);
                    }
                }
            }
        }
        return new Saved(written, refused, conflicts);
    }
}

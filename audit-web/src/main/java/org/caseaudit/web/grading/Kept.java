package org.caseaudit.web.grading;

import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.web.grading.SectionView.Trouble;

/**
 * What was typed and does not stand in the form, so that the page shows it again.
 *
 * @param fields as they were sent
 * @param saved what became of them
 * @param unseen whether nobody has tried to save them yet, because the session had ended
 */
record Kept(SentFields fields, Saved saved, boolean unseen) {
    static final Kept NOTHING = new Kept(null, Saved.NOTHING, false);

    /** After a page was sent and some of it could not be saved. */
    static Kept after(SentFields fields, Saved saved) {
        return new Kept(fields, saved, false);
    }

    /** Of a page that was sent by somebody who was signed out. */
    static Kept unseen(SentFields fields) {
        return new Kept(fields, Saved.NOTHING, true);
    }

    /** Whether the page shows what was typed, and not what is stored. */
    boolean shows(EntryKey key) {
        return fields != null && fields.has(key) && (unseen || saved.hasOpen(key));
    }

    /**
     * The revision the next attempt is based on: of a conflict the one shown beside it, so that it can be settled; otherwise
     * the one the person began from, so that a conflict is still found.
     */
    int revision(SentEntry sent, int stored) {
        return saved.conflicts().containsKey(sent.key()) ? stored : sent.revision();
    }

    /** Why it is shown; null where everything is as stored. */
    Trouble trouble() {
        return fields == null ? null : unseen ? Trouble.SIGNED_OUT : Trouble.NOT_ALL_SAVED;
    }

    SentEntry entry(EntryKey key) {
        return fields.entry(key, EntryText.NOTHING);
    }
}

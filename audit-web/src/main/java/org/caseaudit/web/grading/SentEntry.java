package org.caseaudit.web.grading;

import org.caseaudit.domain.grading.EntryText;

/**
 * One entry as a page or its script sent it.
 *
 * @param text null in it is nothing
 * @param revision the one the page was made from
 * @param clear whether a blank may take the place of a text
 * @param theirs of two sides that collided, the other one was chosen
 */
record SentEntry(EntryKey key, EntryText text, int revision, boolean clear, boolean theirs) {}

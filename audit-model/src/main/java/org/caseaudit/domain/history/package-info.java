/**
 * Append-only facts: who did what to what, when and why, written in the transaction of the change itself.
 * Holds no answer, no grade and no identity.
 */
package org.caseaudit.domain.history;

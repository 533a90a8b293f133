/**
 * What the grades of a cycle can and cannot say: agreement between agencies, share graded good, change to a re-audit.
 * Pure functions from validated counts to figures and the sentences that must go with them; only {@code java.*} and the
 * shared refusals. Must not know cycles, people or storage.
 */
package org.caseaudit.domain.figures;

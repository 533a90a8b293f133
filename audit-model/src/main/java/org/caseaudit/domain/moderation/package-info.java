/**
 * The grading meeting: where the agencies' grades of the same case differ, and what the meeting decided about it.
 * The agencies' own grades are only read here, never changed; ties are never decided by the machine.
 */
package org.caseaudit.domain.moderation;

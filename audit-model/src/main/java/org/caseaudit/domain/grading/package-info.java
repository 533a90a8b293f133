/**
 * What stands in a form: one row per answer and per grade, saved singly, with everything that stood there before.
 * Which entry is allowed or missing is the template's business; who may write it the application's.
 */
package org.caseaudit.domain.grading;

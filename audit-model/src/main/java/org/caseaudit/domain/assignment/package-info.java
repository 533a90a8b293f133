/**
 * Who fills the form for which case and agency, by when, and the life of that form from allocation to sign-off.
 * The content of the form is the grading feature's.
 */
package org.caseaudit.domain.assignment;

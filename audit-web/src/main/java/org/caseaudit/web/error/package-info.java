/**
 * What went wrong as a page: what happened, what became of the text typed, and what to do now. Never a stack, never a
 * value somebody sent.
 */
package org.caseaudit.web.error;

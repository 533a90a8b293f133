/**
 * Every error as a problem document (RFC 9457), from one catalogue of types.
 * Knows the refusals of the domain; nothing else in the API builds an error answer by hand.
 */
package org.caseaudit.api.problem;

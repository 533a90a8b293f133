/**
 * What people are told by mail and when: each message stands in the outbox first, is tried until it is out, and then given
 * up visibly. A mail holds the recipient's name, the audit's theme and an address; nothing of a case, an answer or a grade.
 */
package org.caseaudit.domain.mail;

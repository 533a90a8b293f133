/**
 * Immediate concerns about a child, raised at any moment of an audit and followed up the line until the chair resolves
 * them. Independent of the cycle's state; holds no grade and decides nothing about the audit.
 */
package org.caseaudit.domain.concern;

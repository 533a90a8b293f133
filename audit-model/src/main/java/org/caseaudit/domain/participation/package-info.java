/**
 * How far each agency took part in a cycle: whom it said it knows, what became of its forms, whether it came to the
 * meeting. Only counts what others keep; nothing that means different things is added up.
 */
package org.caseaudit.domain.participation;

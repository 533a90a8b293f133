/**
 * A child's case in a cycle, pseudonymised, with its sealed identity, and which agencies know it (involvement).
 * Names, dates of birth and record numbers stand in the sealed identity and nowhere else.
 */
package org.caseaudit.domain.casefile;

/**
 * What children, parents and practitioners themselves said about a case, how it was gathered and whether they agreed to its
 * use. Without consent a voice is kept and counted, never quoted.
 */
package org.caseaudit.domain.voice;

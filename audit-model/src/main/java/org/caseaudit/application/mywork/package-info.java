/**
 * Everything that waits for one person in one partnership, from every feature. Reads only; what may be done with it, and by
 * whom, is each feature's to say.
 */
package org.caseaudit.application.mywork;

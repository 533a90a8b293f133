/** Participation by agency, over a cycle and over years. Permission is decided here; the counting is the domain's. */
package org.caseaudit.application.participation;

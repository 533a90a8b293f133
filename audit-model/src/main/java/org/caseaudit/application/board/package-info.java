/**
 * What the board reads over all published reports: the reports, trends, and the log of challenges and risks; and how it
 * challenges. Permission and transaction are decided here; the rules are the domain's.
 */
package org.caseaudit.application.board;

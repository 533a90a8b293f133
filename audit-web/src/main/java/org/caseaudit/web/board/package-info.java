/**
 * What the board reads: the published reports, one page for each, trends, participation, and the log of challenges and
 * risks; and what it decides. Figures and permission are the use cases'; no rule is held here.
 */
package org.caseaudit.web.board;

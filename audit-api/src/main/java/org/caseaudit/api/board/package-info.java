/** What the board reads over all reports, and its challenges, over HTTP. Calls {@code application.board}; holds no rule. */
package org.caseaudit.api.board;

/** What happened in an audit, as people read it. Who may read it the use case says; no rule is held here. */
package org.caseaudit.web.history;

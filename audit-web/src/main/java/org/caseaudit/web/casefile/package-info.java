/** Which children an agency knows, asked for all cases of an audit in one table. Calls {@code application.casefile}; holds no rule. */
package org.caseaudit.web.casefile;

/** The grading meeting: grades side by side, and what is decided about each. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.moderation;

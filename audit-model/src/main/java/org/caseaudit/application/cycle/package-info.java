/** Planning a themed audit, inviting agencies, and moving it through its life. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.cycle;

/** Reading the year's audits together. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.programme;

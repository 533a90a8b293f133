/** Recording and reading the voices of children, parents and practitioners. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.voice;

/** Reading and changing the partnership's settings. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.partnership;

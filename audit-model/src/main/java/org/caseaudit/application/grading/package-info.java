/** Reading a form and saving its answers and grades one by one. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.grading;

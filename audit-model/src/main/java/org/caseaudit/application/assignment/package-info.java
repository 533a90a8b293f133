/** Allocating forms, their life from first save to sign-off, and how far everybody is. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.assignment;

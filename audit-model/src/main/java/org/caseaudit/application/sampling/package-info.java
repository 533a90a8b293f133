/**
 * Drawing the cases of a cycle: candidates brought in as people have them, the list frozen, drawn, replaced, started over,
 * and the record read. Permission and transaction are decided here; the rules are the domain's. Who a candidate is leaves
 * this package only through {@code LookAtReferences} and as the identity of a drawn case.
 */
package org.caseaudit.application.sampling;

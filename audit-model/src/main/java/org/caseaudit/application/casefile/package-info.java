/** Registering cases, their sealed identity with every look recorded, and involvement. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.casefile;

/** Who somebody is and what they may do where; agencies, people and memberships kept by the administrator. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.agency;

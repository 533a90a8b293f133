/**
 * The partnership, its agencies, the people and the roles they hold (memberships).
 * Who someone is comes from the identity provider; what they may do where is decided from here.
 */
package org.caseaudit.domain.agency;

/** Agencies, people and memberships over HTTP. Calls the use cases of {@code application.agency}; holds no rule. */
package org.caseaudit.api.agency;

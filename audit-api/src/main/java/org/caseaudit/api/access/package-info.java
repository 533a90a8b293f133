/**
 * Who is asking: a valid token, then the person's seats in the partnership of the path.
 * What they may do is decided by the use cases, not here.
 */
package org.caseaudit.api.access;

/**
 * Who comes to the pages and how: signing in at the identity provider and out, the session and its end, cross-site
 * requests, headers. Decides nothing about what somebody may do; that is asked of the use cases. Nothing here is meant for
 * {@code /api}, which knows bearer tokens and no session.
 */
package org.caseaudit.web.security;

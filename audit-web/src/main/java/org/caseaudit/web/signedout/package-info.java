/** Where signing out leads. Open to everybody; ending the sessions is the business of security. */
package org.caseaudit.web.signedout;

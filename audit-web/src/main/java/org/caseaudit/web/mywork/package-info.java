/** The first page: everything that waits for the person signed in, over all partnerships they serve, and nothing else. */
package org.caseaudit.web.mywork;

/** What people may read without signing in, and whom their partnership says to ask: accessibility, privacy, what happens to answers, contact. */
package org.caseaudit.web.help;

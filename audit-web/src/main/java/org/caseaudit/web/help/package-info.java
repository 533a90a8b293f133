/** What people may read without signing in: accessibility, privacy, what happens to answers, contact. */
package org.caseaudit.web.help;

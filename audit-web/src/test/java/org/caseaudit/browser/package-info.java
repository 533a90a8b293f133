/**
 * The pages as people meet them: in Chromium, with and without JavaScript, on a screen and on a phone. Each page visited
 * is also held to WCAG 2.2 AA by axe. Needs the servers of {@code org.caseaudit.it}.
 */
package org.caseaudit.browser;

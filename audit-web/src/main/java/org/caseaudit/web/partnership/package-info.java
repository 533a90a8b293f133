/** The partnership's settings, for the administrator. Calls the use cases of {@code application.partnership}. */
package org.caseaudit.web.partnership;

/** Forms and pages for tests that render what people see. */
package org.caseaudit.web.testing;

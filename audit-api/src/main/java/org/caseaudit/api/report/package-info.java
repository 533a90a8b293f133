/** The combined report over HTTP, from draft to accepted, and the end of its cycle. Calls {@code application.report}; holds no rule. */
package org.caseaudit.api.report;

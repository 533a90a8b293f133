/** The programme as the chair reads it. */
package org.caseaudit.application.programme;

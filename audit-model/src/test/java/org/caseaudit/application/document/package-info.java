/** What stands in the documents, who may take which, and that what was handed out stays as it was. */
package org.caseaudit.application.document;

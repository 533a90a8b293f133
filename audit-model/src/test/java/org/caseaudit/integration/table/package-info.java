/** What spreadsheet programs read, with hostile content too. */
package org.caseaudit.integration.table;

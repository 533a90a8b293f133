/** Spreadsheets by Apache POI. Nothing outside refers to these classes; they are found by the application's interfaces. */
package org.caseaudit.integration.table;

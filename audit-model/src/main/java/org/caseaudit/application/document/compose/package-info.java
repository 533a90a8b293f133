/**
 * What stands in each document: the report part by part, the board's page, the briefing. One class per part, each turning
 * a part of the composed report into headings, paragraphs and tables. Decides nothing and counts nothing the report has not
 * counted; knows no format.
 */
package org.caseaudit.application.document.compose;

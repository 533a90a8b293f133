/**
 * What a document is made of, whatever it is written as: headings, paragraphs, tables, charts, and what stands on each
 * page. Composed once, written as PDF and as Word alike by what implements the two writers. Knows no report, no library.
 */
package org.caseaudit.application.document.content;

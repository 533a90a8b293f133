/**
 * Writes documents as PDF and Word. Everything the libraries ask for is here and nowhere else; nothing outside refers to
 * these classes, they are found behind the writers of {@code application.document.content}. Knows no report.
 */
package org.caseaudit.integration.document;

/**
 * Audit tools: sections (practice areas) of questions with a grading scale; draft, published (frozen), retired.
 * Also what a form needs to know of its tool: what is shown, what is missing, which practice areas are covered.
 */
package org.caseaudit.domain.template;

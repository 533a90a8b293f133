/**
 * The grading meeting: beginning it, who came, case by case the agencies' grades side by side and what is decided about
 * them, challenges and findings, and ending it. Calls {@code application.moderation}, {@code application.challenge} and
 * {@code application.finding}; holds no rule.
 */
package org.caseaudit.web.moderation;

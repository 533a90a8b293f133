/**
 * Who has and has not returned what, and chasing many forms at once with a look at what would change. Calls
 * {@code application.assignment} and {@code application.grading}; holds no rule.
 */
package org.caseaudit.web.progress;

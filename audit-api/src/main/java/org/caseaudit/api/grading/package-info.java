/** What stands in a form, answer by answer and grade by grade, over HTTP. Calls {@code application.grading}; holds no rule. */
package org.caseaudit.api.grading;

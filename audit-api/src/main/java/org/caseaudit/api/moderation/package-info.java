/** The grading meeting over HTTP. Calls {@code application.moderation}; holds no rule. */
package org.caseaudit.api.moderation;

/**
 * Grades beside each other as an agency reads them: from the meeting on the other agencies', from reporting on the meeting's
 * beside its own, with what it says to them. Calls {@code application.moderation}; holds no rule. The meeting's own pages
 * are not here.
 */
package org.caseaudit.web.comparison;

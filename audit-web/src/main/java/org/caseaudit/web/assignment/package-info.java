/**
 * A form as a whole: the task list it is filled by, handing it in and taking it back, having nothing to return, and who the
 * child is. What stands in the form is the grading package's, which may use this one and not the other way round. Decides
 * nothing: what may be done is told by the use cases.
 */
package org.caseaudit.web.assignment;

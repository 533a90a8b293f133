/**
 * What stands in a form, on pages: sections to fill, answers saved one by one by script or all at once by the page, conflicts,
 * earlier versions, checking and handing in, reading and printing. Reads and writes by the use cases of the grading feature;
 * what is right, missing or allowed is theirs to say.
 */
package org.caseaudit.web.grading;

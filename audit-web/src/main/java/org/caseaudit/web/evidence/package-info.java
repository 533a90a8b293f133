/**
 * Files as evidence: listed and added below what they are attached to, taken away, and given out as attachments only. The
 * list with its form is {@link FilesView} with {@code jte/evidence/files.jte}, for answers and actions alike. Calls
 * {@code application.evidence}; which files are taken is the domain's business.
 */
package org.caseaudit.web.evidence;

/**
 * Attaching files to answers and actions, reading and removing them. Whoever may read the form or the action may read its
 * files, and nobody else; each download is written into the history. Permission and transaction are decided here.
 */
package org.caseaudit.application.evidence;

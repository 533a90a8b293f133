/**
 * Files that show what an answer or an action rests on: what may be one, by its own bytes, and to what it is attached.
 * May know forms and actions; knows no upload and no database.
 */
package org.caseaudit.domain.evidence;

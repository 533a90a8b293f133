/**
 * Taking documents of an audit: who may take which, made once for a signed-off version and kept, made anew for a draft,
 * each download in the history; and whether a document is genuine. What stands in a document is composed in
 * {@code compose}; how it is written is behind the writers of {@code content}.
 */
package org.caseaudit.application.document;

/**
 * What children, parents and practitioners said about the cases of an audit: read, recorded, changed. Who may do which, and
 * until when, the use cases say; no rule is held here.
 */
package org.caseaudit.web.voice;

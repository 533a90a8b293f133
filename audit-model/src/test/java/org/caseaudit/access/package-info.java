/**
 * Who may do and see what, when: every use case and query by every role at every moment of an audit, as the design says
 * (section 4), and the blindness of the agencies to each other before the meeting.
 */
package org.caseaudit.access;

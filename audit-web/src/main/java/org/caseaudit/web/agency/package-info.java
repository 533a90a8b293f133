/**
 * The administrator's pages: agencies, people, the roles they hold, and the hand-over of open work. Calls the use cases of
 * {@code application.agency}; shows no case and nothing that is said in one.
 */
package org.caseaudit.web.agency;

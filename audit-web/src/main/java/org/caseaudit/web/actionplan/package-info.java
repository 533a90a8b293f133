/**
 * The actions of published reports: every one in a list, and a page for each on which its owner accepts, shows what was done
 * and asks for a new date, and the chair judges. What is offered is told by the use cases; no rule is held here.
 */
package org.caseaudit.web.actionplan;

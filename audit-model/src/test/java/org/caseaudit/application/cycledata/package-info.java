/** What somebody who takes all data of an audit finds in it, and what they must not find. */
package org.caseaudit.application.cycledata;

/** Planning, preparing and launching a cycle over HTTP. Calls {@code application.cycle}; holds no rule. */
package org.caseaudit.api.cycle;

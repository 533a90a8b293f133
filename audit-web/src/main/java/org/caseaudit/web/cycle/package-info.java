/** One audit as its office finds it: where it stands and what to do next. Calls {@code application.cycle}; holds no rule. */
package org.caseaudit.web.cycle;

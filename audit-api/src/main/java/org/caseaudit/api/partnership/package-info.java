/** The partnership's settings over HTTP. Calls {@code application.partnership}; holds no rule. */
package org.caseaudit.api.partnership;

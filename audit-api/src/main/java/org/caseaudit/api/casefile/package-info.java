/** Cases, their sealed identity and involvement over HTTP. Calls {@code application.casefile}; holds no rule. */
package org.caseaudit.api.casefile;

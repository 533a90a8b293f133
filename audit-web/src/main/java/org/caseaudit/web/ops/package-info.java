/**
 * What an operator watches: health, one log line for each request, the first start.
 * May call the application; writes no personal data anywhere.
 */
package org.caseaudit.web.ops;

/** Forms as a whole, from allocation to sign-off, over HTTP. Calls {@code application.assignment}; holds no rule. */
package org.caseaudit.api.assignment;

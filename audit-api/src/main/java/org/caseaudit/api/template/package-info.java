/** Audit tools and their versions over HTTP, and those that ship. Calls {@code application.template}; holds no rule. */
package org.caseaudit.api.template;

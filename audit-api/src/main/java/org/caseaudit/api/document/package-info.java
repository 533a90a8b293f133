/** Documents of an audit over HTTP, and whether one is genuine. Calls {@code application.document}; holds no rule. */
package org.caseaudit.api.document;

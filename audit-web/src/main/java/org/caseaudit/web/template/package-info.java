/**
 * Audit tools: the library, reading, comparing, trying, and rewriting drafts one thing at a time. Calls the use cases of
 * {@code application.template}; what makes a tool valid is decided there, and said here beside the field it is about.
 */
package org.caseaudit.web.template;

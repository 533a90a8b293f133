/**
 * Audit tools as documents: reading, writing and shipping them.
 * May use the domain and JSON; what makes a template valid is decided in the domain, only its spelling here.
 */
package org.caseaudit.application.template;

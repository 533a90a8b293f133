/**
 * What an operator sets, by environment variables only, and the check of it before anything starts.
 * Knows drivers and Hibernate's start; holds nothing of the audits.
 */
package org.caseaudit.web.settings;

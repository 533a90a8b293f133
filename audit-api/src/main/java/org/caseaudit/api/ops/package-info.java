/**
 * What an operator asks the API: its version.
 * Holds nothing of the audits.
 */
package org.caseaudit.api.ops;

/**
 * The year's audits seen together: which year one belongs to, and whether it led to a plan. Judges what other features
 * keep and keeps nothing itself.
 */
package org.caseaudit.domain.programme;

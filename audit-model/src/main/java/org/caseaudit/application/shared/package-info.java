/**
 * Plumbing every use case needs: the partnership it runs in, identifiers, the clock, the history, idempotent creation.
 * Must not know any feature.
 */
package org.caseaudit.application.shared;

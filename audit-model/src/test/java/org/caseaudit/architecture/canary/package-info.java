/**
 * Deliberately bad classes, one for each rule: a rule that lets its canary pass has stopped working. Laid out like the
 * product, never called.
 */
package org.caseaudit.architecture.canary;

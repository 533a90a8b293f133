/**
 * Bodies in and out as JSON, with each fault named by its place in the body.
 * Knows no feature.
 */
package org.caseaudit.api.json;

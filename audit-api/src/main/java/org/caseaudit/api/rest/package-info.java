/**
 * The conventions all resources share: versions as entity tags, lists in pages, creation once, ids in paths.
 * Knows no feature.
 */
package org.caseaudit.api.rest;

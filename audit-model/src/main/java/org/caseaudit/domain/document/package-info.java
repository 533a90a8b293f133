/**
 * Which documents there are, and what was handed out: each made once for a signed-off version, kept byte for byte with its
 * checksum, never changed. Knows neither how a document looks nor what stands in it.
 */
package org.caseaudit.domain.document;

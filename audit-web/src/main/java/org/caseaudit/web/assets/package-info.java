/**
 * Styles, scripts and pictures under addresses that hold their checksum, so that browsers keep them for ever and a new
 * version is fetched at once. Knows no feature.
 */
package org.caseaudit.web.assets;

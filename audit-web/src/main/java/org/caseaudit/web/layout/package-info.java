/**
 * What every page has round it: title, header, navigation, messages, footer; and how a rendered template becomes an answer.
 * Knows no feature.
 */
package org.caseaudit.web.layout;

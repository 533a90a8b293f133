/**
 * Who does what by when, measured how: the actions that follow from the recommendations, each with its owner, agency,
 * deadline and measure, and every change of date.
 */
package org.caseaudit.domain.actionplan;

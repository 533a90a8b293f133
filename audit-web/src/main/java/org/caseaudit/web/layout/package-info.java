/**
 * What every page has round it: title, header, navigation, messages, footer; and how a rendered template becomes an answer.
 * {@code layout/form.jte} writes every form that changes something, with its token; {@code layout/filter.jte} those that
 * only ask. Knows no feature.
 */
package org.caseaudit.web.layout;

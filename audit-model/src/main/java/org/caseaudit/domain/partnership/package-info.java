/**
 * What a partnership has settled for all its audits: from where on answers are thin, by when concerns are due, who signs
 * off. Values only; what follows from them is decided where they are used. No case data.
 */
package org.caseaudit.domain.partnership;

/** Figures to be recalculated by anybody known here, over HTTP. Calls {@code application.figures}; holds no rule. */
package org.caseaudit.api.figures;

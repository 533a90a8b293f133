/**
 * The figures as anyone may recalculate them: from numbers sent, with the same code as the report, keeping nothing.
 * Maps requests as they come from JSON to the domain, which decides; holds no rule itself.
 */
package org.caseaudit.application.figures;

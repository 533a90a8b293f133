/** Whole audits told as stories through the use cases, in memory. Assert what a reader of the report can count by hand. */
package org.caseaudit.scenario;

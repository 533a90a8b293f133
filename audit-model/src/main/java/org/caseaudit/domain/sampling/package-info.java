/**
 * Drawing the cases of a cycle at random, so that anyone can check it: frame, allocation to strata, tickets, reserves, and
 * the record of it all. The order of acts is frame, its hash on record, then the seed, then the draw: whoever knows the seed
 * first could choose the frame to suit. What calculates is pure and makes no seed. Must not know forms, grades or the report.
 */
package org.caseaudit.domain.sampling;

/**
 * Drawing the cases of a cycle at random, so that anyone can check it: frame, allocation to strata, tickets, reserves.
 * Pure functions with only {@code java.*} and the shared refusals; makes no seed and keeps nothing. The order of acts is
 * frame, its hash on record, then the seed, then the draw: whoever knows the seed first could choose the frame to suit.
 */
package org.caseaudit.domain.sampling;

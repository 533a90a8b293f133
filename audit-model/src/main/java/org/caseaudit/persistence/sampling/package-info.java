/** Keeps candidate lists, candidates, draws and lots. Package-private; found behind the domain's interfaces. */
package org.caseaudit.persistence.sampling;

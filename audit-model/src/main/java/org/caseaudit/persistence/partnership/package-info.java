/** The partnership's settings in the database. Package-private; found behind the domain's interfaces. */
package org.caseaudit.persistence.partnership;

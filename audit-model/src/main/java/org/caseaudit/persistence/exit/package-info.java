/** The rows of the database as they are, for leaving with them. The only place besides the migrations that knows tables. */
package org.caseaudit.persistence.exit;

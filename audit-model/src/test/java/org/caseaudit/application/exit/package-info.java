/** A partnership leaves one database and arrives in another, whole or not at all. */
package org.caseaudit.application.exit;

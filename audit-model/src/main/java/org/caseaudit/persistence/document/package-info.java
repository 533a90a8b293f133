/** Documents made for good and what they hold, in the database. Nothing outside refers to these classes; they are found by their domain interfaces. */
package org.caseaudit.persistence.document;

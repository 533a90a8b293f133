/** Audit tools; the definition is one JSON document per version, in the database. Nothing outside refers to these classes; they are found by their domain interfaces. */
package org.caseaudit.persistence.template;

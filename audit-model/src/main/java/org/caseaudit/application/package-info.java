/**
 * The use cases: permission and transaction are decided here and nowhere else; each asks the domain and writes the
 * history. One class per use case, {@code …Queries} for reading. Knows no HTTP and no SQL.
 */
package org.caseaudit.application;

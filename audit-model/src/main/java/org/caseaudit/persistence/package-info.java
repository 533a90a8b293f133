/**
 * Keeps the domain in a relational database: one repository per aggregate, package-private, behind the domain's
 * interfaces. May read {@code domain} and the document readers of {@code application}; decides nothing.
 */
package org.caseaudit.persistence;

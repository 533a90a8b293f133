/**
 * The rules of a case audit in the auditors' words, one package per feature.
 * May use {@code java.*} and the JPA annotations; knows no database, no server, no HTTP.
 */
package org.caseaudit.domain;

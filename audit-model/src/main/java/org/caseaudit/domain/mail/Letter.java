package org.caseaudit.domain.mail;

import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;

/**
 * What somebody is to be told.
 *
 * @param cycle what it is about; null for what has to do with no audit
 * @param text one or more sentences, without greeting and without address
 * @param path where to go, below the address at which people reach the product
 */
public record Letter(MailCause cause, CycleId cycle, PersonId recipient, String subject, String text, String path) {}

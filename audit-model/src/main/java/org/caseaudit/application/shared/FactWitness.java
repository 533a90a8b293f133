package org.caseaudit.application.shared;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;

/** Learns of each fact in the transaction that writes it down, so that what follows from it is done with it or not at all. */
public interface FactWitness {
    void saw(Actor who, Fact fact);
}

package org.caseaudit.api.document;

import java.util.List;
import org.caseaudit.application.document.DocumentQueries.Genuine;

/** @param documents what the checksum belongs to; empty when it is of nothing that was signed off or given out here */
public record Confirmation(boolean genuine, List<Genuine> documents) {}

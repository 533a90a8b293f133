/**
 * All data of one audit to take along, as tables with their meaning: whoever leaves, or wants to count for themselves, finds
 * everything the office may read. Never who a child is. Who takes it is decided and written down in {@code TakeCycleData}.
 */
package org.caseaudit.application.cycledata;

/**
 * The one deployable: assembles model, API and pages, and holds what belongs to the running server as a whole.
 * Pages come to packages named after their feature; never knows {@code org.caseaudit.api}.
 */
package org.caseaudit.web;

/**
 * How a practice area was judged from audit to audit, and between which audits that may be compared at all. Pure figures of
 * published reports; knows no database and no page.
 */
package org.caseaudit.domain.trend;

/**
 * What every feature needs: identifiers, the person acting, the four refusals.
 * Must not know any feature.
 */
package org.caseaudit.domain.shared;

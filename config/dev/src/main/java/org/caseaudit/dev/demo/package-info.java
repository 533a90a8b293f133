/**
 * The demo: a synthetic partnership and one whole neglect audit, driven through the REST API as the different people.
 * Knows the API only as any client does.
 */
package org.caseaudit.dev.demo;

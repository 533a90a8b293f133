/**
 * What the OpenAPI document says beyond the resources themselves. Runs at build time only.
 * Holds conventions that apply to every operation; what one operation does is said by its resource.
 */
package org.caseaudit.api.openapi;

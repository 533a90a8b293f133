/**
 * The REST API under {@code /api}: one package per feature, each resource maps HTTP to a use case and back.
 * May call {@code application} and read domain types; holds no rule and never knows {@code web}.
 */
package org.caseaudit.api;

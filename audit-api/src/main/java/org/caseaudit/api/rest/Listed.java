package org.caseaudit.api.rest;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 1
 * @param total how many there are on all pages
 */
public record Listed<T>(List<T> items, int page, int size, int total) {}

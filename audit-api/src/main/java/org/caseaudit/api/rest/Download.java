package org.caseaudit.api.rest;

/**
 * A file on its way out; {@link Downloads} sends it as nothing but an attachment.
 *
 * @param fileName without folder and control characters
 */
public record Download(String fileName, byte[] content) {}

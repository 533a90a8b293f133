package org.caseaudit.api.rest;

import java.nio.file.Path;

/**
 * A file on its way out that is too large for memory; {@link TemporaryFiles} sends it as an attachment and deletes it.
 *
 * @param fileName without folder and control characters
 */
public record TemporaryFile(String fileName, Path content) {}

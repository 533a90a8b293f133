package org.caseaudit.api.rest;

/**
 * A file on its way out; {@link Downloads} sends it as nothing but an attachment.
 *
 * @param fileName without folder and control characters
 * @param mediaType null for the one type its resource produces
 */
public record Download(String fileName, String mediaType, byte[] content) {
    public Download(String fileName, byte[] content) {
        this(fileName, null, content);
    }
}

package org.caseaudit.application.document;

import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.shared.Sha256;

/**
 * A document as somebody takes it away.
 *
 * @param fileName of letters, digits and hyphens
 * @param content never changed by whoever receives it
 */
public record TakenDocument(String fileName, DocumentFormat format, byte[] content) {
    /** Of the file, byte for byte. */
    public String sha256() {
        return Sha256.of(content);
    }
}

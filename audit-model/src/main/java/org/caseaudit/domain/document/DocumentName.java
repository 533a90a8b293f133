package org.caseaudit.domain.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A document in a format, as it is asked for: {@code report-public.pdf}. */
public record DocumentName(DocumentKind kind, DocumentFormat format) {
    public DocumentName {
        if (!kind.formats().contains(format)) {
            throw new IllegalArgumentException(kind + " is not made as " + format);
        }
    }

    public static List<DocumentName> all() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> kind.formats().stream().map(format -> new DocumentName(kind, format)))
                .toList();
    }

    /** Empty for whatever is no document of an audit. */
    public static Optional<DocumentName> find(String text) {
        return all().stream().filter(name -> name.text().equals(text)).findFirst();
    }

    public String text() {
        return kind.slug() + "." + format.ending();
    }
}

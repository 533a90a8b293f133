package org.caseaudit.domain.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types of file that are taken. What a file claims to be is the ending of its name; whether it is that, its bytes say.
 * Mails are not among them: they carry further files of any type.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpe?g"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String ending;

    /** @param ending of the name in small letters, as a pattern */
    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What a file of that name claims to be; empty when that is not taken. */
    static Optional<FileType> claimedBy(FileName name) {
        return Arrays.stream(values())
                .filter(type -> name.extension().matches(type.ending))
                .findFirst();
    }

    /** All names together, for people. */
    static String allOfThem() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }
}

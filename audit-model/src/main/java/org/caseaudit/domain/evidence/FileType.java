package org.caseaudit.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types of file that are taken. What a file claims to be is the ending of its name; whether it is that, its bytes say.
 * Mails are not among them: they carry further files of any type.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What a file of that name claims to be; empty when that is not taken. */
    static Optional<FileType> claimedBy(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(name.extension()))
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

package org.caseaudit.web.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.evidence.FileType;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The files of something, and the form that adds one.
 *
 * @param upload null where the reader cannot add one now
 */
public record FilesView(List<FileRow> files, Upload upload) {
    static final String FILE = "file";
    private static final int KILOBYTE = 1024;

    /**
     * @param about type, size and when it was added
     * @param href where it is taken from; who takes it is written down
     * @param remove where it is taken away, null where the reader cannot
     */
    public record FileRow(String name, String about, String href, String remove) {}

    /** @param key made with the page, so that a double click attaches one file and not two */
    public record Upload(String action, Field file, String accept, String key) {}

    /** Only to be read. */
    public static FilesView of(PartnershipId partnership, List<EvidenceView> files) {
        return new FilesView(rows(partnership, files, false), null);
    }

    /** @param action where a new one is sent */
    public static FilesView of(
            PartnershipId partnership, List<EvidenceView> files, String action, FileLimit limit, FormErrors errors) {
        Field file = Field.of(FILE, Label.of("Add a file").size(Label.Size.M))
                .hint(types() + ", at most " + limit.megabytes()
                        + " MB. Black out names of the family before you add it.")
                .error(errors.at(FILE));
        String accept =
                Arrays.stream(FileType.values()).map(FileType::mediaType).collect(Collectors.joining(","));
        return new FilesView(
                rows(partnership, files, true),
                new Upload(action, file, accept, UUID.randomUUID().toString()));
    }

    private static String types() {
        List<String> names = Arrays.stream(FileType.values()).map(Enum::name).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static List<FileRow> rows(PartnershipId partnership, List<EvidenceView> files, boolean mayChange) {
        return files.stream()
                .map(file -> new FileRow(
                        file.name(),
                        file.type().name() + ", " + size(file.size()) + ", added " + London.moment(file.addedAt()),
                        content(partnership, file),
                        mayChange ? Addresses.in(partnership, "files", file.id(), "remove") : null))
                .toList();
    }

    /** Where a file is taken from. */
    public static String content(PartnershipId partnership, EvidenceView file) {
        return Addresses.in(partnership, "files", file.id(), "content");
    }

    static String size(int bytes) {
        if (bytes < KILOBYTE) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        if (bytes < KILOBYTE * KILOBYTE) {
            return bytes / KILOBYTE + " KB";
        }
        return BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf((long) KILOBYTE * KILOBYTE), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " MB";
    }
}

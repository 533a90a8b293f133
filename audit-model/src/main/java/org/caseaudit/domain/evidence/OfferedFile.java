package org.caseaudit.domain.evidence;

import org.caseaudit.domain.shared.RuleBroken;

/**
 * A file somebody wants to attach, checked.
 *
 * @param type what it claims to be and is
 */
public record OfferedFile(FileName name, FileType type, FileBytes content) {
    private static final String FIELD = "file";

    /**
     * Refuses an empty file and one above the limit, a name whose ending is no type that is taken, and content that is not
     * what the name claims or is two things at once.
     */
    public static OfferedFile checked(String name, FileBytes content, FileLimit limit) {
        FileName clean = FileName.of(name);
        FileType type = FileType.claimedBy(clean)
                .orElseThrow(() -> RuleBroken.field(
                        FIELD,
                        "Files of this type are not taken. Possible: " + FileType.allOfThem()
                                + ", told by the ending of the name."));
        if (content.size() == 0) {
            throw RuleBroken.field(FIELD, "The file is empty.");
        }
        if (content.size() > limit.bytes()) {
            throw RuleBroken.field(FIELD, limit.message());
        }
        ContentCheck.wrongWith(type, content).ifPresent(wrong -> {
            throw RuleBroken.field(FIELD, wrong);
        });
        return new OfferedFile(clean, type, content);
    }
}

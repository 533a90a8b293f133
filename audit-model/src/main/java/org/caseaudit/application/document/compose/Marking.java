package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Mark;
import org.caseaudit.domain.document.Edition;

/** What a document says of itself: whose it is, which version, who may have it, and how to tell that it is genuine. */
final class Marking {
    private static final List<Integer> WIDTHS = List.of(20, 80);

    private final Issue issue;
    private final String theme;

    Marking(Issue issue, String theme) {
        this.issue = issue;
        this.theme = theme;
    }

    Mark mark(String name, String circulation) {
        return new Mark(
                issue.partnership(),
                name + ": " + theme,
                circulation,
                issue.words(),
                issue.isDraft() ? "" : issue.checksum(),
                issue.isDraft());
    }

    Block.Table table(Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Partnership", issue.partnership()));
        rows.add(List.of("Audit", theme));
        rows.add(List.of("Version", issue.words()));
        if (!issue.isDraft()) {
            rows.add(List.of("Signed off by", issue.signedOffBy()));
            rows.add(List.of("Checksum", issue.checksum()));
            rows.add(List.of(
                    "Is it genuine?", "Enter the checksum in Case Audit; it says which version this is, if any."));
        }
        rows.add(List.of(
                "For", edition == Edition.RESTRICTED ? "the office, the board and those at the table" : "everybody"));
        return new Block.Table("About this document", List.of("What", "Which"), rows, WIDTHS);
    }

    static String shortCirculation(Edition edition) {
        return edition == Edition.RESTRICTED ? "RESTRICTED: grades by case" : "PUBLIC VERSION: without cases";
    }

    static String circulation(Edition edition) {
        return edition == Edition.RESTRICTED
                ? "Restricted. This version tells the grades of single cases and the words about them. It is for the"
                        + " office, the board and those who sat at the table; do not pass it on. Pass on the public version."
                : "Public version. It tells nothing of single cases, and shows no number of children from which a child"
                        + " could be recognised. It may be passed on.";
    }
}

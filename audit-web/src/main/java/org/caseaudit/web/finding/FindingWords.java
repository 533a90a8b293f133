package org.caseaudit.web.finding;

import org.caseaudit.domain.finding.FindingKind;

/** What a finding is, in the words of the pages. */
final class FindingWords {
    private FindingWords() {}

    static String kind(FindingKind kind) {
        return switch (kind) {
            case GOOD_PRACTICE -> "Good practice";
            case DEVELOPMENT -> "Area for development";
            case OUTSIDE_THEME -> "Finding outside the theme";
            case ABOUT_ANOTHER_AGENCY -> "Finding about another agency";
        };
    }
}

package org.caseaudit.domain.finding;

import java.util.Optional;
import org.caseaudit.domain.template.Purpose;

/** What a finding is. */
public enum FindingKind {
    GOOD_PRACTICE,
    DEVELOPMENT,
    OUTSIDE_THEME,
    ABOUT_ANOTHER_AGENCY;

    /** Whether it must be placed in the report or left out for a reason before the report is published. */
    public boolean needsFate() {
        return this != DEVELOPMENT;
    }

    /** Whether somebody has to say which agency it concerns, so that it can reply. */
    public boolean concernsAnAgency() {
        return this == ABOUT_ANOTHER_AGENCY;
    }

    /** The kind of finding an answer of that purpose is, if it is one. */
    public static Optional<FindingKind> from(Purpose purpose) {
        return switch (purpose) {
            case GOOD_PRACTICE -> Optional.of(GOOD_PRACTICE);
            case DEVELOPMENT -> Optional.of(DEVELOPMENT);
            case OUTSIDE_THEME -> Optional.of(OUTSIDE_THEME);
            case ABOUT_ANOTHER_AGENCY -> Optional.of(ABOUT_ANOTHER_AGENCY);
            case FACT, EVIDENCE, DIFFERENCE -> Optional.empty();
        };
    }
}

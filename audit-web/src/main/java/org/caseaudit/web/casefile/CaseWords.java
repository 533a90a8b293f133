package org.caseaudit.web.casefile;

import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.template.PlanType;

/** What is known of a child without saying who it is, as people read it. */
public final class CaseWords {
    private CaseWords() {}

    /** Empty for none. */
    public static String age(AgeBand age) {
        return age == null
                ? ""
                : switch (age) {
                    case UNBORN -> "Unborn";
                    case UNDER_1 -> "Under 1";
                    case AGE_1_TO_4 -> "1 to 4 years";
                    case AGE_5_TO_9 -> "5 to 9 years";
                    case AGE_10_TO_15 -> "10 to 15 years";
                    case AGE_16_TO_17 -> "16 to 17 years";
                    case AGE_18_TO_25 -> "18 to 25 years";
                };
    }

    /** Empty for none. */
    public static String plan(PlanType plan) {
        return plan == null
                ? ""
                : switch (plan) {
                    case UNIVERSAL -> "universal services";
                    case EARLY_HELP -> "early help";
                    case CHILD_IN_NEED -> "child in need plan";
                    case CHILD_PROTECTION -> "child protection plan";
                    case LOOKED_AFTER -> "looked after";
                    case CARE_LEAVER -> "care leaver";
                };
    }
}

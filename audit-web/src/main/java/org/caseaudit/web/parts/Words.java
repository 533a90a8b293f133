package org.caseaudit.web.parts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.PlanType;

/** Roles, sectors and plans as people call them, wherever they are named. */
public final class Words {
    private Words() {}

    public static String of(Role role) {
        return switch (role) {
            case CHAIR -> "Chair";
            case COORDINATOR -> "Coordinator";
            case AUDITOR -> "Auditor";
            case AGENCY_LEAD -> "Agency lead";
            case BOARD_MEMBER -> "Board member";
            case SCRUTINEER -> "Independent scrutineer";
            case ADMINISTRATOR -> "Administrator";
        };
    }

    public static String of(Sector sector) {
        return switch (sector) {
            case SOCIAL_CARE -> "Children’s social care";
            case EARLY_HELP -> "Early help";
            case POLICE -> "Police";
            case HEALTH -> "Health";
            case MENTAL_HEALTH -> "Mental health";
            case GENERAL_PRACTICE -> "General practice";
            case EDUCATION -> "Education";
            case PROBATION -> "Probation";
            case YOUTH_JUSTICE -> "Youth justice";
            case HOUSING -> "Housing";
            case SUBSTANCE_MISUSE -> "Substance misuse";
            case VOLUNTARY -> "Voluntary sector";
            case OTHER -> "Other";
        };
    }

    public static String of(PlanType plan) {
        return switch (plan) {
            case UNIVERSAL -> "No plan: universal services";
            case EARLY_HELP -> "Early help";
            case CHILD_IN_NEED -> "Child in need";
            case CHILD_PROTECTION -> "Child protection";
            case LOOKED_AFTER -> "Looked after";
            case CARE_LEAVER -> "Care leaver";
        };
    }

    /** For instance: Police or Health. */
    public static String either(Stream<String> words) {
        return words.collect(Collectors.joining(" or "));
    }
}

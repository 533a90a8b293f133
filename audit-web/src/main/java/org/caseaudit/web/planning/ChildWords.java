package org.caseaudit.web.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.template.PlanType;

/** What is known of a child without saying who it is, as people read it. */
final class ChildWords {
    private ChildWords() {}

    static String age(AgeBand age) {
        return switch (age) {
            case UNBORN -> "Unborn";
            case UNDER_1 -> "Under 1";
            case AGE_1_TO_4 -> "1 to 4 years";
            case AGE_5_TO_9 -> "5 to 9 years";
            case AGE_10_TO_15 -> "10 to 15 years";
            case AGE_16_TO_17 -> "16 to 17 years";
            case AGE_18_TO_25 -> "18 to 25 years";
        };
    }

    static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case OTHER -> "Other";
            case NOT_RECORDED -> "Not recorded";
        };
    }

    static String ethnicity(EthnicGroup group) {
        return switch (group) {
            case ASIAN -> "Asian or Asian British";
            case BLACK -> "Black, Black British, Caribbean or African";
            case MIXED -> "Mixed or multiple ethnic groups";
            case WHITE -> "White";
            case OTHER -> "Other ethnic group";
            case NOT_RECORDED -> "Not recorded";
        };
    }

    static String disability(Disability disability) {
        return switch (disability) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_RECORDED -> "Not recorded";
        };
    }

    static String plan(PlanType plan) {
        return switch (plan) {
            case UNIVERSAL -> "Universal services";
            case EARLY_HELP -> "Early help";
            case CHILD_IN_NEED -> "Child in need plan";
            case CHILD_PROTECTION -> "Child protection plan";
            case LOOKED_AFTER -> "Looked after";
            case CARE_LEAVER -> "Care leaver";
        };
    }

    static String feature(Feature feature) {
        return switch (feature) {
            case DOMESTIC_ABUSE -> "Domestic abuse";
            case PARENTAL_MENTAL_ILL_HEALTH -> "Parental mental ill health";
            case PARENTAL_SUBSTANCE_MISUSE -> "Parental substance misuse";
            case PARENTAL_LEARNING_DISABILITY -> "Parental learning disability";
            case NEGLECT -> "Neglect";
            case PHYSICAL_ABUSE -> "Physical abuse";
            case EMOTIONAL_ABUSE -> "Emotional abuse";
            case SEXUAL_ABUSE -> "Sexual abuse";
            case EXPLOITATION -> "Exploitation";
            case MISSING_EPISODES -> "Missing episodes";
            case YOUNG_CARER -> "Young carer";
            case HOUSING_NEED -> "Housing need";
            case PRIVATE_FOSTERING -> "Private fostering";
        };
    }

    static String features(List<Feature> features) {
        return features.isEmpty()
                ? "None recorded"
                : features.stream().map(ChildWords::feature).collect(Collectors.joining(", "));
    }
}

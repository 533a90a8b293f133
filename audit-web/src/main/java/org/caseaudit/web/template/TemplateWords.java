package org.caseaudit.web.template;

import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/** What stands in a template, as people read it. */
final class TemplateWords {
    private TemplateWords() {}

    static Tag status(TemplateStatus status) {
        return switch (status) {
            case DRAFT -> Tag.of("Draft", Colour.YELLOW);
            case PUBLISHED -> Tag.of("Published", Colour.GREEN);
            case RETIRED -> Tag.of("Retired", Colour.GREY);
        };
    }

    static Tag extent(Extent extent) {
        return switch (extent) {
            case FULLY -> Tag.of("Fully", Colour.GREEN);
            case PARTLY -> Tag.of("Partly", Colour.YELLOW);
            case NOT -> Tag.of("Not covered", Colour.RED);
        };
    }

    /** For instance: Neglect, version 2. */
    static String version(TemplateSummary summary) {
        return summary.name() + ", version " + summary.number();
    }

    static String of(QuestionType type) {
        return switch (type) {
            case YES_NO -> "Yes, no or not applicable, with evidence";
            case TEXT -> "In words";
            case SINGLE_CHOICE -> "One of several choices";
            case MULTIPLE_CHOICE -> "Any of several choices";
            case DATE -> "A date";
            case NUMBER -> "A number";
            case SCALE -> "A whole number on a scale";
        };
    }

    static String of(Purpose purpose) {
        return switch (purpose) {
            case FACT -> "A fact about the case";
            case EVIDENCE -> "Evidence: what was found in the file or heard";
            case DIFFERENCE -> "The difference made for the child";
            case GOOD_PRACTICE -> "Good practice";
            case DEVELOPMENT -> "An area for development";
            case OUTSIDE_THEME -> "A finding outside the theme";
            case ABOUT_ANOTHER_AGENCY -> "A finding about another agency";
        };
    }

    static String of(QuestionClass questionClass) {
        return switch (questionClass) {
            case COMPLIANCE -> "Whether something was done";
            case QUALITY -> "How well it was done";
        };
    }
}

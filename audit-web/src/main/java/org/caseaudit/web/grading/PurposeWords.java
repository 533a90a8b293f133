package org.caseaudit.web.grading;

import org.caseaudit.domain.template.Purpose;
import org.caseaudit.web.grading.EntryBlock.Examples;

/**
 * What each kind of answer is for, in words that ask for evidence and for the difference made to the child. Forms that asked
 * for ticks came back with ticks (LGA letter 2016, appendix 1).
 */
final class PurposeWords {
    private PurposeWords() {}

    /** Null where the question says it all. */
    static String caption(Purpose purpose) {
        return switch (purpose) {
            case FACT, EVIDENCE -> null;
            case DIFFERENCE -> "Difference made for the child";
            case GOOD_PRACTICE -> "Good practice";
            case DEVELOPMENT -> "Area for development";
            case OUTSIDE_THEME -> "Outside the theme";
            case ABOUT_ANOTHER_AGENCY -> "About another agency";
        };
    }

    /** What makes a good answer, or null. */
    static String hint(Purpose purpose) {
        return switch (purpose) {
            case FACT, EVIDENCE -> null;
            case DIFFERENCE ->
                "Say what changed in the child’s life, and how you know. That nothing changed is an answer too.";
            case GOOD_PRACTICE -> "Say what was done well and why it worked, so that others can do the same.";
            case DEVELOPMENT -> "Say what should be different next time. Speak of the practice, not of a person.";
            case OUTSIDE_THEME ->
                "Something important that this audit does not ask about. It goes into the report all the same.";
            case ABOUT_ANOTHER_AGENCY ->
                "What you saw of another agency’s work. That agency reads it once the meeting has begun, and may reply.";
        };
    }

    /** A thin answer and a telling one, or null. */
    static Examples examples(Purpose purpose) {
        return switch (purpose) {
            case FACT, OUTSIDE_THEME, ABOUT_ANOTHER_AGENCY -> null;
            case EVIDENCE ->
                new Examples(
                        "Visits took place.",
                        "Seen alone on 4 of 5 visits between March and June (visit record). On 3 May she said she waits"
                                + " outside until her brother is home; the worker rang the school the same day.");
            case DIFFERENCE ->
                new Examples(
                        "The plan had a positive impact.",
                        "Since the school changed the pick-up in May she is no longer alone after four. She told the mentor"
                                + " that she does her homework at the club now; attendance went from 71% to 92%.");
            case GOOD_PRACTICE ->
                new Examples(
                        "Good multi-agency working.",
                        "The health visitor came along to the first school meeting, so that the father had to tell the"
                                + " story only once; he has kept every appointment since.");
            case DEVELOPMENT ->
                new Examples(
                        "Recording could be better.",
                        "Three visits in a row were written up a fortnight late, and the decision of 9 June was made"
                                + " without them. Write up a visit before the next meeting about the child.");
        };
    }
}

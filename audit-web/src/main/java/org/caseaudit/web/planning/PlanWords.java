package org.caseaudit.web.planning;

import java.util.List;
import java.util.Map;
import org.caseaudit.domain.cycle.DayOff;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.layout.London;

/** Parts of a plan as people read them. */
final class PlanWords {
    /** What is to be entered in a field that is empty. */
    static final Map<String, String> TO_ENTER = Map.of(
            "theme", "Enter the theme.",
            "whyNow", "Say why this theme, and why now.",
            "scope", "Say which children, agencies and area are in it.",
            "name", "Enter the child’s name, or leave out everything else about who it is.");

    private PlanWords() {}

    static String windows(Windows windows) {
        return "Read from " + London.day(windows.lookBackFrom()) + ", judged from " + London.day(windows.judgeFrom())
                + " to " + London.day(windows.to());
    }

    static String method(SampleMethod method) {
        return switch (method) {
            case DRAWN -> "Drawn at random from a list";
            case CHOSEN -> "Chosen by somebody";
        };
    }

    static Tag extent(Extent extent) {
        return switch (extent) {
            case FULLY -> Tag.of("✓ Fully", Colour.GREEN);
            case PARTLY -> Tag.of("◐ Partly", Colour.YELLOW);
            case NOT -> Tag.of("✗ Not", Colour.RED);
        };
    }

    /** Dates on which nobody is at work, a sentence each. */
    static List<String> remarks(List<DayOff> daysOff) {
        return daysOff.stream()
                .map(day -> date(day.field()) + " " + London.day(day.date()) + ", which is " + day.what()
                        + ". Choose another day, or keep it if that is meant.")
                .toList();
    }

    private static String date(String field) {
        return switch (field) {
            case "formsOut" -> "The forms go out on";
            case "formsDue" -> "The forms are due on";
            case "meeting" -> "The meeting is on";
            default -> "The report is due on";
        };
    }

    static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}

package org.caseaudit.domain.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseaudit.domain.shared.Faults;

/**
 * What a briefing says, in the seven parts of a seven-minute briefing. Each part is short enough that all of them fit on one
 * page; that the page takes them is tested with the longest there can be.
 */
@Embeddable
public record BriefingText(
        @Column(name = "background", length = 1_000_000) String background,
        @Column(name = "why_it_matters", length = 1_000_000) String whyItMatters,
        @Column(name = "what_we_found", length = 1_000_000) String whatWeFound,
        @Column(name = "what_works", length = 1_000_000) String whatWorks,
        @Column(name = "what_to_change", length = 1_000_000) String whatToChange,
        @Column(name = "what_to_do", length = 1_000_000) String whatToDo,
        @Column(name = "questions", length = 1_000_000) String questions) {
    /** Characters of one part. */
    public static final int LONGEST = 500;

    /** Lines of one part, as somebody typed them. */
    public static final int MOST_LINES = 6;

    public BriefingText {
        background = orEmpty(background);
        whyItMatters = orEmpty(whyItMatters);
        whatWeFound = orEmpty(whatWeFound);
        whatWorks = orEmpty(whatWorks);
        whatToChange = orEmpty(whatToChange);
        whatToDo = orEmpty(whatToDo);
        questions = orEmpty(questions);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** By the name of the field, in the order in which they are read. */
    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("background", background);
        parts.put("whyItMatters", whyItMatters);
        parts.put("whatWeFound", whatWeFound);
        parts.put("whatWorks", whatWorks);
        parts.put("whatToChange", whatToChange);
        parts.put("whatToDo", whatToDo);
        parts.put("questions", questions);
        return parts;
    }

    /** Refuses parts that are too long for their place on the page, all at once. */
    void check() {
        Faults faults = new Faults();
        parts().forEach((field, text) -> faults.optionalText(field, text, LONGEST)
                .require(
                        text.lines().count() <= MOST_LINES,
                        field,
                        "Use at most " + MOST_LINES + " lines; all parts together must fit on one page."));
        faults.throwIfAny("The briefing cannot be saved like this.");
    }

    /** Refuses empty parts, all at once. */
    void requireWhole() {
        Faults faults = new Faults();
        parts().forEach((field, text) -> faults.text(field, text, LONGEST));
        faults.throwIfAny("A briefing goes out when every part of it is written.");
    }
}

package org.caseaudit.web.briefing;

import java.util.List;
import org.caseaudit.domain.briefing.BriefingText;

/** The seven parts with their headings, in the order of the page. */
final class BriefingParts {
    private BriefingParts() {}

    record Part(String field, String title, String hint, String text) {}

    static List<Part> of(BriefingText text) {
        return List.of(
                new Part(
                        "background",
                        "1 What we looked at",
                        "The theme, how many cases, which agencies.",
                        text.background()),
                new Part(
                        "whyItMatters", "2 Why it matters", "For children, in a sentence or two.", text.whyItMatters()),
                new Part("whatWeFound", "3 What we found", "The main learning. No single case.", text.whatWeFound()),
                new Part("whatWorks", "4 What works well", "Good practice to keep and copy.", text.whatWorks()),
                new Part("whatToChange", "5 What needs to change", "What gets in the way.", text.whatToChange()),
                new Part("whatToDo", "6 What you can do", "Things a practitioner can do this week.", text.whatToDo()),
                new Part(
                        "questions",
                        "7 Questions for your team",
                        "To talk about at a team meeting.",
                        text.questions()));
    }
}

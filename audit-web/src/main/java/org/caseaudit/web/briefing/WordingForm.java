package org.caseaudit.web.briefing;

import jakarta.ws.rs.FormParam;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.web.form.TypedText;

/** The briefing as it was typed. */
public class WordingForm {
    @FormParam("version")
    private int version;

    @FormParam("background")
    private String background;

    @FormParam("whyItMatters")
    private String whyItMatters;

    @FormParam("whatWeFound")
    private String whatWeFound;

    @FormParam("whatWorks")
    private String whatWorks;

    @FormParam("whatToChange")
    private String whatToChange;

    @FormParam("whatToDo")
    private String whatToDo;

    @FormParam("questions")
    private String questions;

    int version() {
        return version;
    }

    BriefingText text() {
        return new BriefingText(
                TypedText.of(background),
                TypedText.of(whyItMatters),
                TypedText.of(whatWeFound),
                TypedText.of(whatWorks),
                TypedText.of(whatToChange),
                TypedText.of(whatToDo),
                TypedText.of(questions));
    }
}

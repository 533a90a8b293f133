package org.caseaudit.web.briefing;

import java.util.List;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/**
 * The briefing to be worded.
 *
 * @param longest characters a part has room for
 */
public record WordingView(String theme, String action, int version, List<Field> parts, int longest, String back) {
    static WordingView of(String theme, String here, int version, BriefingText text, FormErrors errors) {
        return new WordingView(
                theme,
                here + "/edit",
                version,
                BriefingParts.of(text).stream()
                        .map(part -> Field.of(
                                        part.field(), Label.of(part.title()).size(Label.Size.M))
                                .hint(part.hint())
                                .value(part.text())
                                .error(errors.at(part.field())))
                        .toList(),
                BriefingText.LONGEST,
                here);
    }
}

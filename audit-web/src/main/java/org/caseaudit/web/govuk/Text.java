package org.caseaudit.web.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Plain words where markup might stand too; escaped like every text. */
public record Text(String words) implements Content {
    /** The words, or null for none. */
    static Content of(String words) {
        return words == null ? null : new Text(words);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeUserContent(words);
    }
}

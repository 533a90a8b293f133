package org.caseaudit.web.testing;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;

/** Pages as text, without a server. */
public final class Rendered {
    public static final Templates TEMPLATES = new StaticTemplates();

    private Rendered() {}

    public static Page page(String title, FormErrors errors) {
        return new Page(
                title,
                new Page.Reader("Synthetic Auditor", SampleForm.AUDITOR),
                "the-token",
                List.of(),
                null,
                null,
                List.of(),
                errors);
    }

    public static String html(JteModel page) {
        return page.render();
    }
}

package org.caseaudit.web.layout;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.caseaudit.web.form.FormErrors;

/** Makes what stands round the content, for whoever is signed in in this request. */
@RequestScoped
public class Frame {
    /** The page with that title, without errors. */
    public Page page(String title) {
        return new Page(title, null, null, List.of(), null, null, FormErrors.NONE);
    }
}

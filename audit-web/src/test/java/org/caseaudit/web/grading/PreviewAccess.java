package org.caseaudit.web.grading;

import jakarta.ws.rs.core.*;
import java.util.*;
import org.caseaudit.application.grading.FormQueries.RevisionView;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.domain.assignment.*;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.*;

public class PreviewAccess {
    static SampleForm form() {
        return SampleForm.of("neglect")
                .answered("seen", "yes", "Visit record: 4 of 5 visits.")
                .answered(
                        "daily-life",
                        "She wakes at six and makes breakfast for her brother.\n\n“I like it when Mrs B. is there.”",
                        null)
                .answered("identity", "شعرت بالأمان", null)
                .answered("forms-of-neglect", "medical,physical", null)
                .answered("first-sign", "2024-03-09", null)
                .graded("lived-experience", "inadequate", "Nobody saw her alone.");
    }

    static String section(SampleForm f, String s, Kept kept) {
        Sections sections = new Sections(f.head(), f.view());
        FormErrors errors = sections.errors(s, kept.saved());
        var view = sections.view(s, kept, errors, false);
        return Rendered.html(Rendered.TEMPLATES.gradingSection(
                Rendered.page(view.title(), errors).backTo("Back to the form", "/x"), view));
    }

    public static Map<String, String> pages() {
        Map<String, String> all = new LinkedHashMap<>();
        SampleForm f = form();
        all.put("section", section(f, "lived-experience", Kept.NOTHING));
        all.put("section-facts", section(f, "involvement", Kept.NOTHING));
        all.put("section-overall", section(f, "overall", Kept.NOTHING));
        MultivaluedMap<String, String> m = new MultivaluedHashMap<>();
        m.add("a-daily-life", "Mine.");
        m.add("r-daily-life", "2");
        m.add("a-identity", "");
        m.add("r-identity", "3");
        SentFields sent = SentFields.of(m);
        EntryKey k = EntryKey.answer("daily-life"), k2 = EntryKey.answer("identity");
        Saved saved = new Saved(
                1,
                Map.of(
                        k2,
                        new Saved.Refused(
                                sent.entry(k2, EntryText.NOTHING), new RuleBroken(SaveEntry.BLANK_OVER_TEXT, "x"))),
                Map.of(
                        k,
                        new Conflict(
                                new EntryText("Theirs is this longer text.\nWith a line.", null),
                                new EntryText("Original.", null))));
        all.put("section-conflict", section(f, "lived-experience", Kept.after(sent, saved)));
        all.put("section-signed-out", section(f, "lived-experience", Kept.unseen(sent)));
        all.put(
                "check",
                Rendered.html(Rendered.TEMPLATES.gradingCheck(
                        Rendered.page("Check your answers", FormErrors.NONE).backTo("Back to the form", "/x"),
                        CheckView.of(f.head(), f.view(), true))));
        all.put(
                "read",
                Rendered.html(Rendered.TEMPLATES.gradingRead(
                        Rendered.page("Read", FormErrors.NONE), AnsweredForm.of(f.head(), f.view()), false)));
        all.put(
                "blank",
                Rendered.html(Rendered.TEMPLATES.gradingBlank(
                        Rendered.page("Blank", FormErrors.NONE), BlankForm.of(f.head(), f.tool()))));
        List<RevisionView> revs = List.of(
                new RevisionView(1, "First text.", null, SampleForm.SAVED, SampleForm.AUDITOR, "Synthetic Auditor"),
                new RevisionView(
                        2, "Second text, longer.", null, SampleForm.SAVED, SampleForm.AUDITOR, "Synthetic Auditor"),
                new RevisionView(3, "Third.", null, SampleForm.SAVED, SampleForm.COLLEAGUE, "Synthetic Colleague"));
        all.put(
                "history",
                Rendered.html(Rendered.TEMPLATES.gradingHistory(
                        Rendered.page("Earlier versions", FormErrors.NONE).backTo("Back", "/x"),
                        new HistoryReader(f.head(), f.view()).view(k, revs))));
        all.putAll(org.caseaudit.web.assignment.PreviewAccess2.pages(f));
        return all;
    }
}

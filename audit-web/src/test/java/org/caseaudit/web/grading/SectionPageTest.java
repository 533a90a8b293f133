package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assets.Assets;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.grading.Saved.Refused;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionPageTest {
    private static final String DAILY_LIFE = "daily-life";

    private static String shown(SampleForm form, String section) {
        return shown(form, section, Kept.NOTHING);
    }

    private static String shown(SampleForm form, String section, Kept kept) {
        Sections sections = new Sections(form.head(), form.view());
        FormErrors errors = sections.errors(section, kept.saved());
        SectionView view = sections.view(section, kept, errors, false);
        return Rendered.html(Rendered.TEMPLATES.gradingSection(Rendered.page(view.title(), errors), view));
    }

    private static SampleForm neglect() {
        return SampleForm.of("neglect");
    }

    private static SentFields sent(Map<String, String> fields) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        fields.forEach(all::add);
        return SentFields.of(all);
    }

    private static Kept refused(String question, SentFields sent, RuleBroken because) {
        EntryKey key = EntryKey.answer(question);
        SentEntry entry = sent.entry(key, EntryText.NOTHING);
        return Kept.after(sent, new Saved(0, Map.of(key, new Refused(entry, because)), Map.of()));
    }

    @Test
    void everyQuestion_hasItsFieldsUnderTheirNames_andWhatStandsInThem() {
        String page = shown(neglect().answered("seen", "yes", "Visit record."), "lived-experience");

        assertThat(page)
                .contains("id=\"a-seen\" name=\"a-seen\" type=\"radio\" value=\"yes\" checked")
                .contains("id=\"e-seen\" name=\"e-seen\"")
                .contains("Visit record.</textarea>")
                .contains("name=\"r-seen\" value=\"3\"")
                .contains("name=\"r-daily-life\" value=\"0\"")
                .contains("Saved 14:02")
                .contains("name=\"g-lived-experience\"")
                .contains("name=\"w-lived-experience\"")
                .contains("name=\"_csrf\" value=\"the-token\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</textarea><script>alert(1)</script>",
                "\" onfocus=\"alert(1)",
                "شعرت بالأمان",
                "👩‍👧 she drew this",
                "a &amp; b &lt; c"
            })
    void whatIsTyped_isShownAsTyped_andNeverExecuted(String typed) {
        String page = shown(neglect().answered(DAILY_LIFE, typed, null), "lived-experience");

        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(page).contains("\n" + escaped + "</textarea>").doesNotContain("<script>alert");
    }

    @Test
    void aTextThatBeginsWithALine_keepsIt() {
        // a browser drops the first line break in a text area; the page writes one for it to drop
        String page = shown(neglect().answered(DAILY_LIFE, "\nSecond line.", null), "lived-experience");

        assertThat(page).contains(">\n\nSecond line.</textarea>");
    }

    @Test
    void anUrgentGrade_asksForAConcern_rightThere() {
        assertThat(shown(neglect(), "lived-experience"))
                .contains("Do not wait for the meeting.")
                .contains("/concerns/new?case=00000000-0000-0002-0000-000000000004&amp;assignment=");
    }

    @Test
    void whoCannotJudge_saysSo_besideTheGrades() {
        assertThat(shown(neglect().graded("lived-experience", "could-not-judge", "No record."), "lived-experience"))
                .containsPattern("name=\"g-lived-experience\" type=\"radio\" value=\"could-not-judge\" checked");
    }

    @Test
    void aFault_standsAtItsField_andWhatWasTypedStaysThere() {
        SentFields sent = sent(
                Map.of("a-daily-life", "Typed\u0000 here", "r-daily-life", "3", "a-identity", "x", "r-identity", "0"));

        String page = shown(
                neglect().answered(DAILY_LIFE, "Stands.", null),
                "lived-experience",
                refused(DAILY_LIFE, sent, RuleBroken.field("value", "Remove the control character at position 6.")));

        assertThat(page)
                .contains("<a href=\"#a-daily-life\">Remove the control character at position 6.</a>")
                .contains("id=\"a-daily-life-error\"")
                .contains("Typed\u0000 here</textarea>")
                .contains("Everything else on this page is saved")
                .contains("data-unsaved=\"true\" id=\"entry-a-daily-life\"")
                .contains("data-unsaved=\"false\" id=\"entry-a-identity\"");
    }

    @Test
    void aFieldThatWasEmptied_asksWhetherThatIsMeant() {
        SentFields sent = sent(Map.of("a-daily-life", "", "r-daily-life", "3"));

        String page = shown(
                neglect().answered(DAILY_LIFE, "Stands.", null),
                "lived-experience",
                refused(DAILY_LIFE, sent, new RuleBroken(SaveEntry.BLANK_OVER_TEXT, "A text stands here.")));

        assertThat(page)
                .contains("select “Clear this answer”")
                .containsPattern("data-clear *>\\s*<div")
                .contains("name=\"c-daily-life\" type=\"checkbox\" value=\"true\"")
                .doesNotContain("Stands.</textarea>");
    }

    @Test
    void anEmptiedEvidence_isSaidAtTheEvidence() {
        SentFields sent = sent(Map.of("a-seen", "yes", "e-seen", "", "r-seen", "3"));

        assertThat(shown(
                        neglect().answered("seen", "yes", "Log."),
                        "lived-experience",
                        refused("seen", sent, new RuleBroken(SaveEntry.BLANK_OVER_TEXT, "A text stands here."))))
                .contains("href=\"#e-seen\"");
    }

    @Test
    void aConflict_showsMineTheirsAndTheOriginal_andGoesOnFromTheirs() {
        SentFields sent = sent(Map.of("a-daily-life", "Mine.", "r-daily-life", "2"));
        Conflict conflict = new Conflict(new EntryText("Theirs.", null), new EntryText("Original.", null));
        Saved saved = new Saved(0, Map.of(), Map.of(EntryKey.answer(DAILY_LIFE), conflict));

        String page =
                shown(neglect().answered(DAILY_LIFE, "Theirs.", null), "lived-experience", Kept.after(sent, saved));

        assertThat(page)
                .contains("\nMine.</textarea>")
                .contains("Theirs.</p>")
                .contains("Original.</p>")
                .contains("Synthetic Colleague saved another text on 30 September 2026 at 14:02")
                .contains("name=\"r-daily-life\" value=\"3\"")
                .contains("name=\"k-daily-life\" type=\"radio\" value=\"mine\" checked")
                .contains("name=\"k-daily-life\" type=\"radio\" value=\"theirs\"")
                .contains("<a href=\"#k-daily-life\">Choose which text shall stand");
    }

    @Test
    void textOfSomebodyWhoWasSignedOut_isShownAgain_onTheRevisionItWasWrittenOn() {
        SentFields sent = sent(Map.of("a-daily-life", "Mine.", "r-daily-life", "2"));

        String page = shown(neglect().answered(DAILY_LIFE, "Newer.", null), "lived-experience", Kept.unseen(sent));

        assertThat(page)
                .contains("You were signed out before this was saved. Your text is here: check it and save.")
                .contains("\nMine.</textarea>")
                .contains("name=\"r-daily-life\" value=\"2\"");
    }

    @Test
    void aDayThatDoesNotExist_staysAsItWasTyped() {
        SentFields sent = sent(Map.of(
                "a-first-sign-day", "31", "a-first-sign-month", "2", "a-first-sign-year", "2026", "r-first-sign", "0"));

        String page = shown(
                neglect(),
                "involvement",
                refused("first-sign", sent, RuleBroken.field("value", "Give a date that exists.")));

        assertThat(page)
                .contains("href=\"#a-first-sign-day\"")
                .contains("name=\"a-first-sign-day\" type=\"text\" value=\"31\"")
                .contains("name=\"a-first-sign-month\" type=\"text\" value=\"2\"");
    }

    @Test
    void sections_leadToTheirNeighbours() {
        Sections sections = new Sections(neglect().head(), neglect().view());
        SectionView first = sections.view("involvement", Kept.NOTHING, FormErrors.NONE, false);

        assertThat(first.place()).startsWith("Section 1 of ");
        assertThat(first.neighbours().previous()).isNull();
        assertThat(first.neighbours().next()).endsWith("/sections/lived-experience");
        assertThat(sections.after("overall")).endsWith("/check");
    }

    @Test
    void whoCameFromTheCheck_goesBackToIt() {
        SectionView view = new Sections(neglect().head(), neglect().view())
                .view("involvement", Kept.NOTHING, FormErrors.NONE, true);

        assertThat(Rendered.html(Rendered.TEMPLATES.gradingSection(Rendered.page(view.title(), FormErrors.NONE), view)))
                .contains("Save and check your answers", "value=\"check\"")
                .doesNotContain("Save and continue");
    }

    @Test
    void aQuestionThePageDidNotShow_isFound() {
        Sections sections = new Sections(neglect().head(), neglect().view());
        Section section = neglect().view().sections().get(1);
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        section.questions().stream().skip(1).forEach(q -> fields.add("r-" + q.code(), "0"));

        assertThat(sections.newlyAsked(section.code(), SentFields.of(fields)))
                .contains(section.questions().get(0));
    }

    private static List<TemplateDefinition> everyTool() {
        return TemplateLibrary.all();
    }

    /** Styles, scripts and page together, as they come over the line of a school. */
    @ParameterizedTest
    @MethodSource("everyTool")
    void everySectionOfEveryToolThatShips_isLight(TemplateDefinition tool) {
        int assets = weight(
                "govuk-frontend.css",
                "case-audit.css",
                "govuk-frontend.js",
                "js-enabled.js",
                "start.js",
                "autosave.js",
                "entry.js",
                "drafts.js",
                "branching.js",
                "session.js");
        SampleForm form = SampleForm.of(tool);
        for (Section section : form.view().sections()) {
            int page = shown(form, section.code()).getBytes(StandardCharsets.UTF_8).length;
            assertThat(assets + page).as(section.title()).isLessThan(250 * 1024);
        }
    }

    private static int weight(String... assets) {
        int all = 0;
        for (String asset : assets) {
            try (InputStream file = Assets.class.getResourceAsStream(asset)) {
                all += file.readAllBytes().length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}

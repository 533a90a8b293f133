package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Audit tools: taken in, copied, rewritten one thing at a time, tried, published, compared. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TemplateBrowserIT {
    private static final String SHIPPED = "Management oversight and supervision";

    private static final String SEEN = "Was the child seen?";

    private static final String TOOL = """
            {"code":"%s","name":"%s","purpose":"Whether the child was seen.","hours":1,"sections":[
              {"code":"seen","title":"Was the child seen?","areas":["CHILD_CENTRED_AND_DIVERSITY"],"questions":[
                {"code":"alone","text":"Was the child seen alone?","type":"YES_NO","purpose":"EVIDENCE","class":"QUALITY","required":true},
                {"code":"difference","text":"What changed for the child?","type":"TEXT","purpose":"DIFFERENCE","class":"QUALITY","required":true}]}]}
            """;

    /** A tool of its own in the library, as a draft. */
    private record Tool(String code, String name) {
        static Tool fresh() {
            String unique = UUID.randomUUID().toString().substring(0, 8);
            return new Tool("w" + unique, "Walk " + unique);
        }

        String document() {
            return TOOL.formatted(code, name);
        }
    }

    private static FormPage importing(Window window) {
        window.open(TemplatePage.library() + "/import", TemplatePage.COORDINATOR);
        return new FormPage(window, "Import a template");
    }

    private static TemplatePage imported(Window window, Tool tool) {
        return importing(window)
                .write("document", tool.document())
                .done("Import", w -> new TemplatePage(w, tool.name()));
    }

    @ParameterizedTest
    @EnumSource
    void aTool_isPublished_copied_rewritten_tried_publishedAndCompared(Look look) {
        Tool tool = Tool.fresh();
        String shot = "template-" + look + "-";
        try (Window window = Browser.window(look)) {
            TemplatePage first = imported(window, tool);
            assertThat(first.notice()).containsText("in your library as a draft");
            window.accessible().screenshot(shot + "1-read");
            first = first.publish();
            assertThat(first.notice()).containsText("The version is published");
            FormPage copy = first.copy();
            window.accessible().screenshot(shot + "2-copy");
            DraftPage draft = copy.done("Copy", DraftPage::new);
            window.accessible().screenshot(shot + "3-edit");
            assertThat(draft.coverage()).containsText("1 fully, 0 partly, 9 not");

            draft = rewrite(draft, shot);

            TemplatePage second = draft.read(tool.name());
            tryOut(second.trial(), shot);
            second = new TemplatePage(window, tool.name()).publish();
            second.compareWith(tool.name() + ", version 1");
            assertThat(window.page().locator("main"))
                    .containsText("“What changed for the child, and how do you know?”: wording");
            assertThat(window.page().locator("main")).containsText("New");
            window.accessible().screenshot(shot + "12-compare");
        }
    }

    private static DraftPage rewrite(DraftPage draft, String shot) {
        Window window = draft.window;
        FormPage about = draft.about();
        window.accessible().screenshot(shot + "4-about");
        about = about.write("hours", "many").refused("Save", "Enter the hours as a number, like 2.5");
        about = about.write("hours", "0").refused("Save", "Give hours above 0");
        draft = about.write("hours", "1.5").done("Save", DraftPage::new);

        draft = rewrite(draft.section(SEEN), shot).back();

        FormPage section = draft.addSection();
        window.accessible().screenshot(shot + "9-section");
        section = section.refused("Save", "Write this text; it is missing or blank.");
        ContentsPage added = section.write("title", "Management oversight")
                .tick("areas", "MANAGEMENT_OVERSIGHT")
                .write("question", "Was the plan talked over in supervision?")
                .done("Save", w -> new ContentsPage(w, "Management oversight"));
        added = added.about()
                .write("guidance", "Look at the records of supervision.")
                .done("Save", w -> new ContentsPage(w, "Management oversight"));
        draft = added.back();
        assertThat(draft.coverage()).containsText("1 fully, 1 partly, 8 not");

        FormPage scale = draft.scale();
        window.accessible().screenshot(shot + "10-scale");
        scale = scale.write("name-1", "").refused("Save", "Write this text");
        return scale.write("name-1", "Good enough").done("Save", DraftPage::new);
    }

    private static ContentsPage rewrite(ContentsPage seen, String shot) {
        Window window = seen.window;
        window.accessible().screenshot(shot + "5-contents");
        FormPage question = seen.change("What changed for the child?");
        window.accessible().screenshot(shot + "5-question");
        question = question.write("text", "").refused("Save", "Write this text; it is missing or blank.");
        seen = question.write("text", "What changed for the child, and how do you know?")
                .done("Save", TemplateBrowserIT::seen);
        FormPage adding = seen.addQuestion().write("text", "Who saw the child?").tick("type", "SINGLE_CHOICE");
        adding = adding.refused("Save", "Give at least 2 choices.");
        window.screenshot(shot + "6-question-refused");
        seen = adding.write("choices", "A social worker\nA teacher").done("Save", TemplateBrowserIT::seen);
        seen = seen.moveUp("Who saw the child?");
        assertThat(seen.questions()).hasText(new String[] {
            "Was the child seen alone?", "Who saw the child?", "What changed for the child, and how do you know?"
        });

        FormPage condition = seen.condition("Who saw the child?").select("question", "Was the child seen alone?");
        condition = condition.done("Show its answers", w -> new FormPage(w, "When is this asked?"));
        window.accessible().screenshot(shot + "7-condition");
        condition = condition.refused("Save", "Give the answers of that question which show this one.");
        seen = condition.tick("answers", "yes").done("Save", TemplateBrowserIT::seen);
        assertThat(seen.page.locator("main")).containsText("Only if “Was the child seen alone?” is answered: Yes.");
        FormPage remove = seen.removeFirst();
        window.accessible().screenshot(shot + "8-remove");
        remove = remove.refused("Remove", "Use the code of an earlier question");
        return remove.back(TemplateBrowserIT::seen);
    }

    private static ContentsPage seen(Window window) {
        return new ContentsPage(window, SEEN);
    }

    private static void tryOut(FormPage trial, String shot) {
        Window window = trial.window;
        window.accessible();
        assertThat(trial.page.locator("main")).not().containsText("Who saw the child?");
        trial = trial.tick("a-alone", "yes").done("Show what is asked now", w -> new FormPage(w, "Try this template"));
        assertThat(trial.page.locator("main")).containsText("Who saw the child?");
        trial = trial.done("Check what is missing", w -> new FormPage(w, "Try this template"));
        assertThat(trial.page.locator("main")).containsText("things are missing");
        assertThat(trial.field("a-alone")).isChecked();
        window.accessible().screenshot(shot + "11-try");
        trial.page.locator(".govuk-back-link").click();
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenDocument_isRefused_withThePlaceAndWhatIsWrong(Look look) {
        Tool tool = Tool.fresh();
        try (Window window = Browser.window(look)) {
            FormPage importing = importing(window);
            window.accessible().screenshot("template-" + look + "-import");
            importing = importing.write("document", "{\n\"code\" 1}").refused("Import", "line 2");
            String wrong = tool.document().replace("YES_NO", "FREE_TEXT").replace("\"hours\":1", "\"hours\":\"1\"");
            importing = importing.write("document", wrong).refused("Import", "it has 2 faults to correct");
            assertThat(importing.errors())
                    .containsText(
                            "Section 1, question 1, type (sections[0].questions[0].type): “FREE_TEXT” is not known");
            assertThat(importing.field("document")).hasValue(wrong.strip()); // as everything typed
            window.screenshot("template-" + look + "-import-refused");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFile_isImported_orRefusedWithThePlace(Look look) {
        Tool tool = Tool.fresh();
        try (Window window = Browser.window(look)) {
            FormPage importing = importing(window).refused("Import", "Select the file");
            window.screenshot("template-" + look + "-import-nothing");
            upload(importing, "{\n\"code\" 1}");
            importing = importing.refused("Import", "line 2");
            upload(importing, tool.document().replace("YES_NO", "FREE_TEXT"));
            importing = importing.refused("Import", "it has 1 fault to correct");
            assertThat(importing.errors()).containsText("Section 1, question 1, type");
            window.screenshot("template-" + look + "-import-refused");
            upload(importing, "\uFEFF" + tool.document());
            TemplatePage taken = importing.done("Import", w -> new TemplatePage(w, tool.name()));
            assertThat(taken.notice()).containsText("in your library as a draft");
        }
    }

    private static void upload(FormPage importing, String document) {
        importing
                .field("file")
                .setInputFiles(
                        new FilePayload("tool.json", "application/json", document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void aTemplate_isBegunFromNothing(Look look) {
        Tool tool = Tool.fresh();
        try (Window window = Browser.window(look)) {
            window.open(TemplatePage.library(), TemplatePage.COORDINATOR);
            new FormPage(window, "Templates").follow("Begin a template of your own");
            FormPage begin = new FormPage(window, "Begin a template");
            window.accessible().screenshot("template-" + look + "-begin");
            begin = begin.write("name", tool.name())
                    .write("code", "Not A Code")
                    .write("purpose", "Whether the child was seen.")
                    .refused("Begin this template", "1 to 40");
            assertThat(begin.field("name")).hasValue(tool.name());
            DraftPage draft = begin.write("code", tool.code()).done("Begin this template", DraftPage::new);
            assertThat(draft.notice()).containsText("begun as a draft");
            window.accessible().screenshot("template-" + look + "-begun");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPublishedVersion_isNotChanged_butCopied(Look look) {
        Tool tool = Tool.fresh();
        try (Window window = Browser.window(look)) {
            TemplatePage published = imported(window, tool).publish();
            String address = published.address();
            window.page().navigate(address + "/edit/about");
            FormPage frozen = new FormPage(window, "This version is frozen");
            window.accessible().screenshot("template-" + look + "-frozen");
            frozen.press("Copy it as a new version");
            new FormPage(window, "Copy this template").done("Copy", DraftPage::new);

            window.page().navigate(address);
            TemplatePage retired = new TemplatePage(window, tool.name()).retire();
            assertThat(retired.notice()).containsText("The version is retired");
            window.accessible();
        }
    }

    @Test
    void twoWhoChangeOneDraft_loseNothing() {
        Tool tool = Tool.fresh();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            String address = imported(window, tool).address() + "/edit/about";
            Window beside = window.tab();
            window.page().navigate(address);
            beside.page().navigate(address);
            FormPage other = new FormPage(beside, "About this template");
            new FormPage(window, "About this template").write("hours", "3").done("Save", DraftPage::new);

            other = other.write("purpose", "Written meanwhile.").refused("Save", "Somebody else has changed");
            assertThat(other.errors()).containsText("hours for one form: it now says “3”, you typed “1”");
            assertThat(other.field("purpose")).hasValue("Written meanwhile.");
            other.done("Save", DraftPage::new);
            assertThat(beside.page().locator("main")).containsText("Written meanwhile.");
        }
    }

    @Test
    void theLibrary_offersWhatShips_andLetsItBeTakenAway() {
        try (Window window = Browser.phone()) {
            window.open(TemplatePage.library(), TemplatePage.COORDINATOR);
            FormPage library = new FormPage(window, "Templates");
            window.accessible().screenshot("template-library-phone");
            window.page().setViewportSize(1280, 900);
            window.screenshot("template-library");
            TemplatePage taken = library.done("Take it in : " + SHIPPED, w -> new TemplatePage(w, SHIPPED));
            var document = window.page().waitForDownload(() -> taken.follow("Export it as JSON"));
            assertThat(document.suggestedFilename()).matches("management-oversight-\\d+\\.json");
        }
    }
}

package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assets.Assets;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a section page weighs on a slow line: itself, filled, and everything it loads the first time, uncompressed. */
class SectionWeightTest {
    private static final int LIMIT = 250 * 1024;
    private static final String LONG_ANSWER = "She was seen alone, and what she said changed the plan. ".repeat(10);
    private static final List<String> LOADED = List.of(
            "govuk-frontend.css",
            "case-audit.css",
            "js-enabled.js",
            "start.js",
            "govuk-frontend.js",
            "autosave.js",
            "entry.js",
            "drafts.js",
            "branching.js",
            "session.js",
            "icon.svg");

    static Stream<Arguments> sections() {
        return TemplateLibrary.all().stream()
                .flatMap(tool -> tool.sections().stream().map(section -> Arguments.of(tool, section)));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void page_isLightEnough(TemplateDefinition tool, Section section) throws IOException {
        SampleForm form = SampleForm.of(tool);
        section.questions().stream()
                .filter(question -> question.type() == QuestionType.TEXT)
                .forEach(question -> form.answered(question.code(), LONG_ANSWER, null));
        Sections sections = new Sections(form.head(), form.view());
        assumeTrue(sections.shows(section.code()), "not asked of this agency");
        SectionView view = sections.view(section.code(), Kept.NOTHING, FormErrors.NONE, false);

        String html = Rendered.html(Rendered.TEMPLATES.gradingSection(Rendered.page("x", FormErrors.NONE), view));

        assertThat(html.getBytes(StandardCharsets.UTF_8).length + assets())
                .as(tool.code() + " " + section.code() + ", "
                        + section.questions().size() + " questions")
                .isLessThan(LIMIT);
    }

    private static int assets() throws IOException {
        int bytes = 0;
        for (String name : LOADED) {
            try (InputStream file = Assets.class.getResourceAsStream(name)) {
                bytes += file.readAllBytes().length;
            }
        }
        return bytes;
    }
}

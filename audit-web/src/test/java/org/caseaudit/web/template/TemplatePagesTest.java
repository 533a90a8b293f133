package org.caseaudit.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.Choice;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.Coverage;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateComparison;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.template.DraftDesk.Draft;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatePagesTest {
    private static final PartnershipId HERE = new PartnershipId(UUID.randomUUID());
    private static final TemplateDefinition NEGLECT =
            TemplateLibrary.find("neglect").orElseThrow();

    private static TemplateView view(TemplateDefinition tool, TemplateStatus status) {
        TemplateSummary summary = new TemplateSummary(
                new TemplateVersionId(UUID.randomUUID()), tool.code(), 2, tool.name(), status, null, 7);
        return new TemplateView(
                summary,
                tool,
                status == TemplateStatus.DRAFT
                        ? EnumSet.allOf(TemplateCommand.class)
                        : EnumSet.of(TemplateCommand.COPY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sections[2].questions[0].type       | Section 3, question 1, type
            sections[0].showWhen.answers[1]     | Section 1, when it is asked, answer 2
            scale.grades[3].descriptor          | Scale, grade 4, descriptor
            template                            | The document
            sections[0].questions[0].requird    | Section 1, question 1, requird
            """)
    void aPlace_isSaidInWords(String path, String words) {
        assertThat(Places.inWords(path)).isEqualTo(words);
    }

    @Test
    void whatIsWrongElsewhere_isSaidWithItsPlace_andWhatIsWrongHereAtTheField() {
        RuleBroken refused = RuleBroken.faults(
                "Not like this.",
                List.of(
                        new Fault("sections[0].questions[1].choices[0].text", "Write this text."),
                        new Fault("sections[3].showWhen.question", "Use an earlier question.")));

        FormErrors errors = Places.errors(refused, "sections[0].questions[1].");

        assertThat(errors.at("choices")).isEqualTo("Write this text.");
        assertThat(errors.lines())
                .extracting(FormErrors.Line::message)
                .contains("Section 4, when it is asked, question: Use an earlier question.");
    }

    @Test
    void theOverview_leadsToEverything_andSaysWhatIsCovered() {
        Draft draft = new Draft(HERE, view(NEGLECT, TemplateStatus.DRAFT));

        String page = Rendered.html(Rendered.TEMPLATES.templateEdit(
                Rendered.page("Change", FormErrors.NONE), EditView.of(draft, Coverage.of(NEGLECT))));

        assertThat(page).contains(" fully, ", "name=\"version\" value=\"7\"", draft.at("edit", "about"));
        NEGLECT.sections().forEach(section -> assertThat(page).contains("\"" + draft.contents(section.code()) + "\""));
        assertThat(page.length()).as("page weight").isLessThan(45_000);
    }

    @Test
    void aSection_leadsToItsQuestions() {
        Draft draft = new Draft(HERE, view(NEGLECT, TemplateStatus.DRAFT));

        NEGLECT.sections().forEach(section -> {
            String page = Rendered.html(Rendered.TEMPLATES.templateContents(
                    Rendered.page(section.title(), FormErrors.NONE), ContentsView.of(draft, section)));

            section.questions()
                    .forEach(question -> assertThat(page)
                            .contains("\"" + draft.contents(section.code()) + "/questions/" + question.code() + "\""));
            assertThat(page.length()).as("page weight").isLessThan(45_000);
        });
    }

    @Test
    void whoMayNotChangeIt_isOfferedNothingOfTheKind() {
        TemplateView view = view(NEGLECT, TemplateStatus.PUBLISHED);
        String page = Rendered.html(Rendered.TEMPLATES.templateTemplate(
                Rendered.page("Neglect", FormErrors.NONE),
                ReadView.of(HERE, view, Coverage.of(NEGLECT), List.of(view.summary()))));

        assertThat(page)
                .contains("/copy\"", "/try\"", "/document\"")
                .doesNotContain("/edit\"", "/publish\"", "/compare");
    }

    private static Typed typed(Map<String, List<String>> fields) {
        return new Typed(fields);
    }

    private static Question choice(Choice... choices) {
        return new Question(
                "q", "Which?", null, QuestionType.SINGLE_CHOICE, null, null, false, List.of(choices), null, null, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the same                   | Home;School        | home,school
            the other way round        | School;Home        | school,home
            one put in other words     | Home;Classroom     | home,school
            one more                   | Home;School;Club   | home,school,club
            one less                   | School             | school
            one whose code is taken    | Home;School;home   | home,school,home-2
            """)
    void choices_keepTheirCodes_whereTheyStayTheSame(String story, String lines, String codes) {
        QuestionForm form = QuestionForm.of(typed(Map.of(
                "text", List.of("Which?"),
                "type", List.of("SINGLE_CHOICE"),
                "choices", List.of(lines.replace(";", "\r\n")))));

        Question question =
                form.question("q", Optional.of(choice(new Choice("home", "Home"), new Choice("school", "School"))));

        assertThat(question.choices()).extracting(Choice::code).containsExactly(codes.split(","));
    }

    @Test
    void aTypeThatHasNoUseForThem_losesChoicesAndBounds() {
        QuestionForm form = QuestionForm.of(typed(Map.of(
                "text", List.of("Which?"),
                "type", List.of("TEXT"),
                "choices", List.of("Home"),
                "lowest", List.of("no number"))));

        assertThat(form.unread().isEmpty()).isTrue();
        Question question = form.question("q", Optional.empty());
        assertThat(question.choices()).isEmpty();
        assertThat(question.lowest()).isNull();
    }

    @Test
    void aGradeThatIsEmptied_goesWithItsMarks_andANewOneGetsACode() {
        GradingScale four = NEGLECT.scale();
        ScaleForm form = ScaleForm.of(typed(Map.ofEntries(
                Map.entry("name", List.of("Two")),
                Map.entry("code-0", List.of("good")),
                Map.entry("name-0", List.of("Good")),
                Map.entry("descriptor-0", List.of("Fine.")),
                Map.entry("code-1", List.of("inadequate")),
                Map.entry("name-1", List.of("")),
                Map.entry("descriptor-1", List.of(" ")),
                Map.entry("name-2", List.of("Not good")),
                Map.entry("descriptor-2", List.of("Not fine.")),
                Map.entry("goodThrough", List.of("good")),
                Map.entry("urgent", List.of("inadequate")))));

        GradingScale scale = form.scale(four);

        assertThat(scale.grades()).extracting(g -> g.code()).containsExactly("good", "not-good");
        assertThat(scale.goodThrough()).isEqualTo("good");
        assertThat(scale.urgent()).isEmpty();
    }

    @Test
    void aCondition_onNothing_isNone() {
        ConditionForm form = ConditionForm.of(typed(Map.of("version", List.of("3"))));

        assertThat(form.condition()).isNull();
        assertThat(form.version()).isEqualTo(3);
        assertThat(ConditionForm.of(new Condition("a", List.of("yes"), List.of(), List.of()))
                        .lookingAt("b")
                        .answers())
                .isEmpty();
    }

    @Test
    void aComparison_isInWords() {
        Question first = NEGLECT.sections().get(0).questions().get(0);
        TemplateDefinition changed = new TemplateDraft(NEGLECT)
                .question(
                        NEGLECT.sections().get(0).code(),
                        QuestionForm.with(
                                new Question(
                                        first.code(),
                                        first.text(),
                                        first.guidance(),
                                        first.type(),
                                        first.purpose(),
                                        first.questionClass(),
                                        !first.required(),
                                        first.choices(),
                                        first.lowest(),
                                        first.highest(),
                                        null),
                                first.shownWhen()));
        ComparisonPage page = ComparisonPage.of(
                view(NEGLECT, TemplateStatus.PUBLISHED),
                view(changed, TemplateStatus.DRAFT),
                TemplateComparison.of(NEGLECT, changed));

        String html =
                Rendered.html(Rendered.TEMPLATES.templateCompare(Rendered.page("Compare", FormErrors.NONE), page));

        assertThat(page.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.differences()).hasSize(1));
        assertThat(html).contains("must be answered", "</span> Yes", "</span> No");
    }
}

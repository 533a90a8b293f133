package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;

/** What is asked of somebody who tries a tool is what an auditor would be asked. */
class TrialFormTest {
    private static final TemplateDefinition NEGLECT =
            TemplateLibrary.find("neglect").orElseThrow();

    private static TrialForm trial(Sector sector, Map<String, List<String>> fields) {
        return TrialForm.of(NEGLECT, null, sector, fields);
    }

    private static long questions(TrialForm form) {
        return form.parts().stream().mapToLong(part -> part.questions().size()).sum();
    }

    @Test
    void atFirst_everythingIsMissing_thatAnAuditorWouldMiss() {
        TrialForm form = trial(null, Map.of());

        assertThat(form.missing())
                .hasSameSizeAs(FormRules.missing(NEGLECT, new FormContext(null, null, Map.of(), Map.of())))
                .isNotEmpty();
        assertThat(form.errors().isEmpty()).isTrue();
        assertThat(form.parts())
                .last()
                .satisfies(part -> assertThat(part.title()).isEqualTo(Sections.WHOLE_CASE));
    }

    @Test
    void whatIsMeantForOneSector_isAskedOfItAlone() {
        assertThat(questions(trial(Sector.POLICE, Map.of()))).isGreaterThan(questions(trial(null, Map.of())));
    }

    @Test
    void whatIsTyped_staysOnThePage_andCounts() {
        TrialForm blank = trial(null, Map.of());
        TrialForm typed = trial(
                null,
                Map.of(
                        "r-seen", List.of("0"),
                        "a-seen", List.of("yes"),
                        "e-seen", List.of("Three entries.")));

        assertThat(typed.missing()).hasSizeLessThan(blank.missing().size());
        EntryBlock seen = typed.parts().stream()
                .flatMap(part -> part.questions().stream())
                .filter(entry -> entry.key().code().equals("seen"))
                .findFirst()
                .orElseThrow();
        assertThat(seen.value().value()).isEqualTo("yes");
        assertThat(seen.grounds().value()).isEqualTo("Three entries.");
        assertThat(seen.stand().status())
                .as("nothing is saved, and nothing says so")
                .isEmpty();
    }

    @Test
    void whatDoesNotFitItsQuestion_isSaid() {
        TrialForm form = trial(
                null,
                Map.of(
                        "r-first-sign", List.of("0"),
                        "a-first-sign-day", List.of("31"),
                        "a-first-sign-month", List.of("2"),
                        "a-first-sign-year", List.of("2025")));

        assertThat(form.errors().at("a-first-sign")).startsWith("Give a date that exists");
    }
}

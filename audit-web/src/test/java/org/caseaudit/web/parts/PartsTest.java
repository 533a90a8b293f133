package org.caseaudit.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 3);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "outstanding, Outstanding, TEAL",
        "good, Good, GREEN",
        "requires-improvement, Requires improvement, YELLOW",
        "inadequate, Inadequate, RED",
        ", Not graded, GREY",
        "excellent, Not graded, GREY"
    })
    void grade_hasItsWordAndTheColourOfItsPlace(String code, String word, Colour colour) {
        assertThat(GradeTag.of(OfstedScale.FOUR_GRADES, code)).isEqualTo(Tag.of(word, colour));
        assertThat(TEMPLATES.partsGrade(OfstedScale.FOUR_GRADES, code).render()).contains(word);
    }

    @ParameterizedTest(name = "{0} grades, good through {1}, urgent from {2}: {3}")
    @CsvSource({
        "2, 1, 3, GREEN YELLOW",
        "2, 1, 2, GREEN RED",
        "5, 2, 5, TEAL GREEN YELLOW ORANGE RED",
        "6, 3, 7, TEAL GREEN GREEN YELLOW ORANGE ORANGE"
    })
    void grade_isColouredOnEveryScale(int grades, int goodThrough, int urgentFrom, String colours) {
        GradingScale scale = new GradingScale(
                "s",
                "S",
                IntStream.rangeClosed(1, grades)
                        .mapToObj(step -> new Grade("g" + step, "Grade " + step, "What it means"))
                        .toList(),
                "g" + goodThrough,
                IntStream.rangeClosed(urgentFrom, grades)
                        .mapToObj(step -> "g" + step)
                        .toList());

        List<String> shown = scale.grades().stream()
                .map(grade -> GradeTag.of(scale, grade.code()).colour().name())
                .toList();

        assertThat(String.join(" ", shown)).isEqualTo(colours);
    }

    @ParameterizedTest(name = "in {0} days: {1}, {2}")
    @CsvSource({
        "12, 12 days left,",
        "4, 4 days left,",
        "3, 3 days left, YELLOW",
        "1, 1 day left, YELLOW",
        "0, Due today, YELLOW",
        "-1, 1 day late, RED",
        "-30, 30 days late, RED"
    })
    void daysLeft_drawTheEye_onlyWhenItIsSoon(int days, String words, Colour colour) {
        DaysLeft left = new DaysLeft(TODAY.plusDays(days), TODAY);

        assertThat(left.text()).isEqualTo(words);
        assertThat(left.tag()).isEqualTo(colour == null ? null : Tag.of(words, colour));
        assertThat(TEMPLATES.partsDaysLeft(left).render()).contains(words);
    }

    @Test
    void savedStatus_isReadOut_andEmptyAtFirst() {
        String status = TEMPLATES.partsSavedStatus(Field.of("q1", "Why?"), "").render();

        assertThat(status).contains("id=\"q1-saved\"", "role=\"status\"", "></p>");
    }

    @Test
    void wideTable_canBeReachedByKeyboard_andHasAName() {
        Table grades = Table.of("Grades of C01", Cell.of("Section"), Cell.of("Police"));

        assertThat(TEMPLATES.partsWideTable(grades).render())
                .contains("tabindex=\"0\"", "role=\"region\"", "aria-label=\"Grades of C01\"");
    }
}

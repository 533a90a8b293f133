package org.caseaudit.application.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

/** Two children of whom each is the only one of their kind: whoever was not at the table must not meet them in a picture. */
class PictureQueriesTest {
    private final RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

    private List<Picture> seenBy(Actor who) {
        return a.p.use(PictureQueries.class).ofReport(who, a.cycle);
    }

    private Optional<Picture> seenBy(Actor who, String name) {
        return seenBy(who).stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst();
    }

    @Test
    void board_seesAllFour() {
        assertThat(seenBy(a.p.boardMember))
                .extracting(Picture::name)
                .containsExactlyInAnyOrder("grades", "sample", "agreement", "actions");
    }

    @Test
    void agencyThatTookNoPart_seesNothingByCase_andNoSmallNumber() {
        assertThat(seenBy(a.p.housing.lead()))
                .extracting(Picture::name)
                .contains("grades", "actions")
                .doesNotContain("agreement", "sample");
        assertThat(seenBy(a.p.police.lead())).extracting(Picture::name).contains("agreement", "sample");
    }

    @Test
    void grades_areThoseOfTheReport_beforeAndAfter() {
        Picture grades = seenBy(a.p.chair, "grades").orElseThrow();
        var report = a.p.use(org.caseaudit.application.report.ReportQueries.class)
                .published(a.p.chair, a.cycle)
                .content();

        assertThat(grades.rows()).hasSize(2 * report.sections().size());
        for (int section = 0; section < report.sections().size(); section++) {
            var figures = report.sections().get(section);
            for (int grade = 0; grade < grades.series().size(); grade++) {
                String code = report.about().scale().get(grade).code();
                List<Integer> numbers = grades.series().get(grade).numbers();
                assertThat(numbers.get(2 * section)).isEqualTo(figures.before().getOrDefault(code, 0));
                assertThat(numbers.get(2 * section + 1))
                        .isEqualTo(figures.after().getOrDefault(code, 0));
            }
        }
    }

    @Test
    void agreement_ofEachCase_isToldWithItsPseudonym() {
        Picture agreement = seenBy(a.p.chair, "agreement").orElseThrow();

        assertThat(agreement.rows()).startsWith("C01");
        assertThat(agreement.series()).extracting(Picture.Series::name).contains("All the same", "Different grades");
    }

    @Test
    void actions_areCountedInTheMonthsSincePublication() {
        Picture actions = a.p.use(PictureQueries.class).ofActions(a.p.boardMember, ActionFilter.ALL);

        assertThat(actions.rows()).containsExactly("Today");
        assertThat(actions.series().stream()
                        .mapToInt(series -> series.numbers().get(0))
                        .sum())
                .isEqualTo(a.p.kept.actions.of(a.cycle).size());
    }

    @Test
    void picture_isRefused_toWhomTheReportIsHidden_andUnderAnUnknownName() {
        RunningAudit unpublished = RunningAudit.at(Moment.SIGNED_OFF);

        assertThatThrownBy(() ->
                        unpublished.p.use(PictureQueries.class).ofReport(unpublished.p.boardMember, unpublished.cycle))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> a.p.use(PictureQueries.class).drawnOfReport(a.p.chair, a.cycle, "faces"))
                .isInstanceOf(NotFound.class);
        assertThat(a.p.use(PictureQueries.class).drawnOfReport(a.p.chair, a.cycle, "grades"))
                .asString()
                .contains("<svg", "Outstanding");
    }
}

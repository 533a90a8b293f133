package org.caseaudit.application.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.caseaudit.application.document.compose.ReportWords;
import org.caseaudit.application.picture.Picture.Series;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.CombinedReport.CaseAgreement;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.report.PublishedCounts;
import org.caseaudit.domain.report.PublishedCounts.Count;

/** What of a report is better looked at than read: grades by section, agreement by case, who is in the sample. */
final class ReportPictures {
    static final String GRADES = "grades";
    static final String AGREEMENT = "agreement";
    static final String SAMPLE = "sample";

    private static final String SAME_BELOW = " The table below it has the same numbers.";

    /** Of these a child may have several, or none. */
    private static final String SEVERAL_EACH = "features";

    private final CombinedReport report;
    private final boolean byCase;

    /** @param byCase whether it is shown to those who may know of single cases */
    ReportPictures(CombinedReport report, boolean byCase) {
        this.report = report;
        this.byCase = byCase;
    }

    /** Those that show something. */
    List<Picture> all() {
        List<Picture> all = new ArrayList<>(List.of(grades(), sample()));
        if (byCase) {
            all.add(agreement());
        }
        all.removeIf(Picture::isEmpty);
        return all;
    }

    /** Two bars for each section: the agencies' grades, and the meeting's. */
    private Picture grades() {
        List<String> rows = new ArrayList<>();
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (SectionFigures section : report.sections()) {
            rows.add(section.title() + ": agencies");
            counts.add(section.before());
            rows.add(section.title() + ": meeting");
            counts.add(section.after());
        }
        List<Series> series = new ArrayList<>();
        for (GradeMeaning grade : report.about().scale()) {
            series.add(new Series(
                    grade.name(),
                    counts.stream()
                            .map(count -> count.getOrDefault(grade.code(), 0))
                            .toList()));
        }
        return new Picture(
                GRADES,
                "Grades in each section, before and after the meeting",
                "Bars of equal length, two for each section: how the agencies graded it, and below how the meeting did."
                        + SAME_BELOW,
                "Section",
                rows,
                series,
                true);
    }

    private Picture agreement() {
        List<CaseOutcome> counted = report.cases().stream()
                .filter(outcome -> Objects.nonNull(outcome.agreement()))
                .toList();
        return new Picture(
                AGREEMENT,
                "Agreement in each case, before the meeting",
                "A bar for each case: on how many of its sections all agencies gave the same grade, and on how many they"
                        + " did not." + SAME_BELOW,
                "Case",
                counted.stream().map(CaseOutcome::pseudonym).toList(),
                List.of(
                        agreed("All the same", counted, CaseAgreement::unanimous),
                        agreed("Different grades", counted, CaseAgreement::spread),
                        agreed("One agency only", counted, CaseAgreement::oneAgency)),
                false);
    }

    private static Series agreed(String name, List<CaseOutcome> cases, ToIntFunction<CaseAgreement> which) {
        return new Series(
                name,
                cases.stream().map(each -> which.applyAsInt(each.agreement())).toList());
    }

    private Picture sample() {
        List<String> rows = new ArrayList<>();
        List<Integer> children = new ArrayList<>();
        report.sample().composition().forEach((characteristic, counts) -> {
            for (Count count : counts(characteristic, counts)) {
                rows.add(ReportWords.of(characteristic) + ": " + ReportWords.of(count.category()));
                children.add(count.children());
            }
        });
        return new Picture(
                SAMPLE,
                "Who is in the sample",
                "A bar for each kind of child: how many of the "
                        + report.sample().cases() + " are like that."
                        + (byCase ? "" : " Small numbers are not shown, so that no child can be told from them.")
                        + SAME_BELOW,
                "Kind",
                rows,
                List.of(new Series("Children", children)),
                false);
    }

    private List<Count> counts(String characteristic, Map<String, Integer> counts) {
        if (byCase) {
            return counts.entrySet().stream()
                    .map(count -> new Count(count.getKey(), count.getValue()))
                    .toList();
        }
        PublishedCounts published = characteristic.equals(SEVERAL_EACH)
                ? PublishedCounts.ofSeveralEach(counts, report.sample().cases())
                : PublishedCounts.ofOneEach(counts);
        return published.withheld() ? List.of(new Count("All categories", null)) : published.counts();
    }
}

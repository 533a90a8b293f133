package org.caseaudit.domain.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.Sample;

/** Who is in the sample, and how little so few cases say. */
final class ReportedSample {
    private static final int FEW_CASES = 20;

    private final ReportMaterial material;
    private final List<CaseOutcome> outcomes;

    ReportedSample(ReportMaterial material, List<CaseOutcome> outcomes) {
        this.material = material;
        this.outcomes = outcomes;
    }

    Sample sample() {
        int count = material.cases().size();
        ReportedShare share = new ReportedShare(material, outcomes);
        return new Sample(
                count,
                material.cycle().sampleMethod(),
                material.cycle().sampleNote(),
                caution(count),
                composition(),
                material.sample()
                        .standing()
                        .map(sample -> new ReportedDraw(material.sample(), sample, share).drawn())
                        .orElse(null),
                share.share());
    }

    /** Solihull took 11 cases as representative and was told they were not (Ofsted 2016); so each report says it. */
    private String caution(int count) {
        boolean chosen = material.cycle().sampleMethod() == SampleMethod.CHOSEN;
        if (!chosen && material.sample().standing().isEmpty()) {
            return "The plan says that these cases were drawn, but no draw is on record. They show what can happen, not how"
                    + " often it happens.";
        }
        if (count == 1) {
            return chosen
                    ? "This is 1 case that was chosen, not drawn. It shows what can happen, not how often it happens."
                    : "This is 1 case drawn at random. It says little about how often something happens.";
        }
        if (chosen) {
            return "These are " + count
                    + " cases that were chosen, not drawn. They show what can happen, not how often it happens.";
        }
        return "These are " + count + " cases drawn at random."
                + (count < FEW_CASES ? " So few say little about how often something happens." : "");
    }

    private Map<String, Map<String, Integer>> composition() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        List<CaseDetails> details =
                material.cases().stream().map(CaseFile::details).toList();
        all.put("ageBand", count(details.stream().map(CaseDetails::ageBand).toList()));
        all.put("gender", count(details.stream().map(CaseDetails::gender).toList()));
        all.put("ethnicity", count(details.stream().map(CaseDetails::ethnicity).toList()));
        all.put(
                "disability",
                count(details.stream().map(CaseDetails::disability).toList()));
        all.put("planType", count(details.stream().map(CaseDetails::planType).toList()));
        all.put(
                "features",
                count(details.stream().flatMap(d -> d.features().stream()).toList()));
        return all;
    }

    private static <E extends Enum<E>> Map<String, Integer> count(List<E> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .forEach(v -> counts.merge(v.name(), 1, Integer::sum));
        return counts;
    }
}

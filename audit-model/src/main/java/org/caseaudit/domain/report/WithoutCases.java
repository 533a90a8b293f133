package org.caseaudit.domain.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.report.CombinedReport.HowDrawn;
import org.caseaudit.domain.report.CombinedReport.Participation;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;
import org.caseaudit.domain.report.CombinedReport.Sample;
import org.caseaudit.domain.report.CombinedReport.SectionAgreement;
import org.caseaudit.domain.voice.VoiceKind;

/**
 * A report as those may read it who were not at the table: nothing of single cases, no names of people, and no small number
 * of children. What everybody who sat there wrote is told, without the case it is about. Told so once, it stays the same when
 * it is told so again.
 */
final class WithoutCases {
    private static final Pattern PSEUDONYM = Pattern.compile("\\bC\\d{2,4}\\b");
    private static final String SOME_CASE = "one of the cases";

    /** Of these a child may have several, or none. */
    private static final String SEVERAL_EACH = "features";

    private final CombinedReport whole;

    WithoutCases(CombinedReport whole) {
        this.whole = whole;
    }

    CombinedReport report() {
        return new CombinedReport(
                about(whole.about()),
                narrative(whole.narrative()),
                sample(whole.sample()),
                participation(whole.participation()),
                whole.sections(),
                whole.agreement().stream().map(WithoutCases::agreement).toList(),
                whole.reAudit(),
                List.of(),
                List.of(),
                List.of(),
                voices(),
                whole.concerns(),
                null,
                findings(),
                List.of(),
                whole.recommendations().stream()
                        .map(WithoutCases::recommendation)
                        .toList(),
                whole.figures());
    }

    /** What somebody wrote, with no case named in it. */
    private static String text(String written) {
        return written == null ? null : PSEUDONYM.matcher(written).replaceAll(SOME_CASE);
    }

    private static About about(About about) {
        return new About(
                about.theme(),
                text(about.whyNow()),
                text(about.boardPriority()),
                text(about.scope()),
                about.keyLines().stream().map(WithoutCases::text).toList(),
                about.lookBackFrom(),
                about.judgeFrom(),
                about.windowTo(),
                about.meeting(),
                about.template(),
                about.templateVersion(),
                about.scale());
    }

    private static Narrative narrative(Narrative narrative) {
        return new Narrative(
                text(narrative.summary()),
                text(narrative.methodNote()),
                text(narrative.childsVoice()),
                text(narrative.childsVoiceMissingBecause()));
    }

    private static Sample sample(Sample sample) {
        Map<String, Map<String, Integer>> composition = new LinkedHashMap<>();
        sample.composition()
                .forEach((characteristic, counts) ->
                        composition.put(characteristic, published(characteristic, counts, sample.cases())));
        return new Sample(
                sample.cases(),
                sample.method(),
                text(sample.note()),
                sample.caution(),
                composition,
                drawn(sample.drawn()),
                sample.goodOrBetter());
    }

    /** Null for a count that is not told; no counts at all where the characteristic is not told of. */
    private static Map<String, Integer> published(String characteristic, Map<String, Integer> counts, int children) {
        if (counts.values().stream().anyMatch(Objects::isNull)) {
            return counts; // told so before
        }
        PublishedCounts published = characteristic.equals(SEVERAL_EACH)
                ? PublishedCounts.ofSeveralEach(counts, children)
                : PublishedCounts.ofOneEach(counts);
        Map<String, Integer> told = new LinkedHashMap<>();
        published.counts().forEach(count -> told.put(count.category(), count.children()));
        return told;
    }

    /** Without what leads whoever has the list to the cases. */
    private static HowDrawn drawn(HowDrawn drawn) {
        return drawn == null
                ? null
                : new HowDrawn(
                        drawn.sentence(),
                        drawn.eligible(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        drawn.size(),
                        drawn.minimum(),
                        List.of(),
                        List.of(),
                        List.of());
    }

    private static Participation participation(Participation participation) {
        return new Participation(
                participation.agencies(),
                participation.total(),
                participation.notJudged() == null ? null : List.of(),
                participation.attendance(),
                text(participation.overrideReason()));
    }

    private static SectionAgreement agreement(SectionAgreement agreement) {
        AgreementFigures figures = agreement.figures();
        return new SectionAgreement(
                agreement.section(),
                agreement.title(),
                agreement.ownPart(),
                agreement.agencies(),
                new AgreementFigures(
                        figures.cases(),
                        figures.pairableCases(),
                        figures.pairs(),
                        figures.samePairs(),
                        figures.withinOnePairs(),
                        figures.spread(),
                        figures.alpha(),
                        List.of(),
                        List.of(),
                        figures.sentence()));
    }

    /** How many were heard, over all cases; nobody's words. */
    private List<CaseVoices> voices() {
        Map<VoiceKind, Integer> all = new EnumMap<>(VoiceKind.class);
        for (CaseVoices voices : whole.voices()) {
            voices.heard().forEach(voice -> all.merge(voice.kind(), 1, Integer::sum));
            voices.withoutConsent().forEach((kind, number) -> all.merge(kind, number, Integer::sum));
        }
        return all.isEmpty() ? List.of() : List.of(new CaseVoices(null, List.of(), all));
    }

    /** What is said of another agency is between those who were at the table. */
    private Map<FindingKind, List<ReportedFinding>> findings() {
        Map<FindingKind, List<ReportedFinding>> told = new EnumMap<>(FindingKind.class);
        whole.findings()
                .forEach((kind, findings) -> told.put(
                        kind,
                        kind == FindingKind.ABOUT_ANOTHER_AGENCY
                                ? List.of()
                                : findings.stream().map(WithoutCases::finding).toList()));
        return told;
    }

    private static ReportedFinding finding(ReportedFinding finding) {
        return new ReportedFinding(null, finding.section(), null, text(finding.text()), null, null);
    }

    private static ReportedRecommendation recommendation(ReportedRecommendation recommendation) {
        return new ReportedRecommendation(
                recommendation.number(),
                text(recommendation.text()),
                text(recommendation.noActionReason()),
                recommendation.actions().stream().map(WithoutCases::action).toList());
    }

    private static ReportedAction action(ReportedAction action) {
        return new ReportedAction(
                text(action.text()), null, action.agency(), action.deadline(), text(action.measure()), action.state());
    }
}

package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.Comparison;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.report.CombinedReport.About;
import org.caseaudit.domain.report.CombinedReport.AgencyParticipation;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.report.CombinedReport.Disagreement;
import org.caseaudit.domain.report.CombinedReport.GivenResponse;
import org.caseaudit.domain.report.CombinedReport.GradeGiven;
import org.caseaudit.domain.report.CombinedReport.GradeMeaning;
import org.caseaudit.domain.report.CombinedReport.HeardVoice;
import org.caseaudit.domain.report.CombinedReport.KeptDissent;
import org.caseaudit.domain.report.CombinedReport.KeyFigures;
import org.caseaudit.domain.report.CombinedReport.LeftOut;
import org.caseaudit.domain.report.CombinedReport.Participation;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedChallenge;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.ReportedRecommendation;
import org.caseaudit.domain.report.CombinedReport.Sample;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceKind;

/** Composes the report from its material. A pure function: the same material gives the same report, word for word. */
public final class ReportComposer {
    private static final int FEW_CASES = 20;

    private final ReportMaterial material;
    private final TemplateDefinition definition;
    private final GradingScale scale;
    private final Map<CaseId, String> pseudonyms;

    private ReportComposer(ReportMaterial material) {
        this.material = material;
        this.definition = material.template().definition();
        this.scale = definition.scale();
        this.pseudonyms = material.pseudonyms();
    }

    public static CombinedReport compose(ReportMaterial material) {
        return new ReportComposer(material).compose();
    }

    private CombinedReport compose() {
        Participation participation = participation();
        List<SectionFigures> sections = sections();
        Map<FindingKind, List<ReportedFinding>> findings = findings();
        return new CombinedReport(
                about(),
                material.narrative(),
                sample(),
                participation,
                sections,
                ReportedAgreement.of(material),
                cases(),
                disagreements(),
                challenges(),
                voices(),
                findings,
                leftOut(),
                recommendations(),
                figures(participation.total(), findings));
    }

    private About about() {
        var cycle = material.cycle();
        return new About(
                cycle.theme(),
                cycle.whyNow(),
                cycle.boardPriority(),
                cycle.scope(),
                cycle.keyLines(),
                cycle.windows().lookBackFrom(),
                cycle.windows().judgeFrom(),
                cycle.windows().to(),
                cycle.timetable().meeting(),
                definition.name(),
                material.template().number(),
                scale.grades().stream()
                        .map(g -> new GradeMeaning(g.code(), g.name(), g.descriptor(), scale.isGood(g.code())))
                        .toList());
    }

    // ---- sample

    private Sample sample() {
        int count = material.cases().size();
        return new Sample(
                count, material.cycle().sampleMethod(), material.cycle().sampleNote(), caution(count), composition());
    }

    /** Solihull took 11 cases as representative and was told they were not (Ofsted 2016); so each report says it. */
    private String caution(int count) {
        boolean chosen = material.cycle().sampleMethod() == SampleMethod.CHOSEN;
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

    // ---- participation

    private Participation participation() {
        List<AgencyParticipation> rows = material.invited().stream()
                .sorted(Comparator.comparing(Agency::name))
                .map(a -> participation(a.name(), f -> f.agency().equals(a.id())))
                .toList();
        return new Participation(rows, participation("All agencies", f -> true));
    }

    private AgencyParticipation participation(String name, Predicate<Assignment> whose) {
        List<Assignment> forms = material.assignments().stream().filter(whose).toList();
        Map<String, Integer> excused = new LinkedHashMap<>();
        for (NilReturn kind : NilReturn.values()) {
            excused.put(kind.name(), count(forms, f -> f.state() == AssignmentState.EXCUSED && f.nilReturn() == kind));
        }
        return new AgencyParticipation(
                name,
                forms.size(),
                count(forms, f -> f.state().handedIn()),
                count(forms, f -> f.state().handedIn() && f.late()),
                excused,
                count(forms, f -> f.state() == AssignmentState.NOT_RETURNED));
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }

    // ---- grades

    private List<SectionFigures> sections() {
        List<SectionFigures> rows = new ArrayList<>();
        for (Section section : definition.sections()) {
            if (section.graded()) {
                rows.add(figures(section.code(), section.title()));
            }
        }
        if (definition.overallGrade()) {
            rows.add(figures(TemplateDefinition.OVERALL, title(TemplateDefinition.OVERALL)));
        }
        return rows;
    }

    private SectionFigures figures(String section, String title) {
        List<ModerationItem> items = items(section);
        List<Decision> standing =
                items.stream().flatMap(i -> decision(i).stream()).toList();
        return new SectionFigures(
                section,
                title,
                before(items),
                after(standing),
                count(standing, d -> d.grade() == null),
                count(items, i -> i.status() == ItemStatus.UNANIMOUS),
                count(items, i -> i.status() == ItemStatus.SPREAD),
                count(items, i -> i.status() == ItemStatus.ONE_AGENCY));
    }

    private List<ModerationItem> items(String section) {
        return material.meeting().items().stream()
                .filter(i -> i.key().section().equals(section))
                .toList();
    }

    private Map<String, Integer> before(List<ModerationItem> items) {
        return byGrade(items.stream()
                .flatMap(i -> i.grades().stream())
                .map(g -> g.grade())
                .toList());
    }

    private Map<String, Integer> after(List<Decision> decisions) {
        return byGrade(
                decisions.stream().map(Decision::grade).filter(Objects::nonNull).toList());
    }

    private Map<String, Integer> byGrade(List<String> grades) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.grades().forEach(g -> counts.put(g.code(), 0));
        grades.forEach(g -> counts.merge(g, 1, Integer::sum));
        return counts;
    }

    private Optional<Decision> decision(ModerationItem item) {
        return material.meeting().standing(item.key());
    }

    private List<CaseOutcome> cases() {
        return material.cases().stream().map(this::outcome).toList();
    }

    private CaseOutcome outcome(CaseFile caseFile) {
        Optional<ModerationItem> overall = items(TemplateDefinition.OVERALL).stream()
                .filter(i -> i.key().caseFile().equals(caseFile.id()))
                .findFirst();
        Optional<Decision> decided = overall.flatMap(this::decision);
        String grade = decided.map(Decision::grade).orElse(null);
        return new CaseOutcome(
                caseFile.pseudonym(),
                count(
                        material.assignments(),
                        a -> a.caseFile().equals(caseFile.id()) && a.state().handedIn()),
                overall.map(ModerationItem::status).orElse(ItemStatus.NONE),
                decided.map(Decision::kind).orElse(null),
                grade,
                grade != null && scale.urgent().contains(grade));
    }

    // ---- disagreement

    private List<Disagreement> disagreements() {
        Set<ItemKey> moved = material.meeting().comparisons().stream()
                .filter(Comparison::differs)
                .map(Comparison::item)
                .collect(Collectors.toSet());
        return material.meeting().items().stream()
                .filter(i -> i.status() == ItemStatus.SPREAD || moved.contains(i.key()))
                .map(this::disagreement)
                .toList();
    }

    private Disagreement disagreement(ModerationItem item) {
        ItemKey key = item.key();
        Optional<Decision> decided = decision(item);
        return new Disagreement(
                pseudonyms.get(key.caseFile()),
                key.section(),
                title(key.section()),
                item.distance(),
                item.straddlesGood(),
                item.grades().stream()
                        .map(g -> new GradeGiven(name(g.agency()), g.grade(), g.reason()))
                        .sorted(Comparator.comparing(GradeGiven::agency))
                        .toList(),
                decided.map(Decision::kind).orElse(null),
                decided.map(Decision::grade).orElse(null),
                decided.map(Decision::reason).orElse(null),
                decided.map(this::dissents).orElse(List.of()),
                responses(key));
    }

    private List<GivenResponse> responses(ItemKey item) {
        return material.statements().responses().stream()
                .filter(r -> r.key().equals(item))
                .map(r -> new GivenResponse(name(r.agency()), r.text()))
                .sorted(Comparator.comparing(GivenResponse::agency))
                .toList();
    }

    private List<KeptDissent> dissents(Decision decision) {
        return material.meeting().dissents(decision).stream()
                .map(d -> new KeptDissent(name(d.agency()), d.grade(), d.reason()))
                .sorted(Comparator.comparing(KeptDissent::agency))
                .toList();
    }

    private List<ReportedChallenge> challenges() {
        return material.statements().challenges().stream().map(this::reported).toList();
    }

    private ReportedChallenge reported(Challenge challenge) {
        return new ReportedChallenge(
                pseudonyms.get(challenge.caseFile()),
                title(challenge.section()),
                name(challenge.challenger()),
                name(challenge.challenged()),
                challenge.subject().grade(),
                challenge.subject().words(),
                challenge.text(),
                challenge.evidence(),
                challenge.reply(),
                challenge.outcome(),
                challenge.outcomeReason());
    }

    private String title(String section) {
        return definition.section(section).map(Section::title).orElse("The case as a whole");
    }

    private String name(AgencyId agency) {
        return Optional.ofNullable(agency).map(material.agencyNames()::get).orElse(null);
    }

    // ---- voices

    private List<CaseVoices> voices() {
        Map<CaseId, List<Voice>> byCase =
                material.statements().voices().stream().collect(Collectors.groupingBy(Voice::caseFile));
        return material.cases().stream()
                .filter(c -> byCase.containsKey(c.id()))
                .map(c -> voices(c.pseudonym(), byCase.get(c.id())))
                .toList();
    }

    private static CaseVoices voices(String pseudonym, List<Voice> all) {
        Map<VoiceKind, Integer> withoutConsent = new EnumMap<>(VoiceKind.class);
        all.stream().filter(v -> !v.mayBeUsed()).forEach(v -> withoutConsent.merge(v.kind(), 1, Integer::sum));
        List<HeardVoice> heard = all.stream()
                .filter(Voice::mayBeUsed)
                .sorted(Comparator.comparing(Voice::kind))
                .map(v ->
                        new HeardVoice(v.kind(), v.content().how(), v.content().text()))
                .toList();
        return new CaseVoices(pseudonym, heard, withoutConsent);
    }

    // ---- findings, recommendations, actions

    private Map<FindingKind, List<ReportedFinding>> findings() {
        Map<FindingKind, List<ReportedFinding>> byKind = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            byKind.put(kind, List.of());
        }
        byKind.putAll(material.findings().stream()
                .filter(f -> f.fate() != Fate.LEFT_OUT)
                .collect(
                        Collectors.groupingBy(Finding::kind, Collectors.mapping(this::reported, Collectors.toList()))));
        return byKind;
    }

    private ReportedFinding reported(Finding finding) {
        return new ReportedFinding(
                pseudonym(finding),
                finding.section() == null ? null : title(finding.section()),
                name(finding.agency()),
                finding.text(),
                name(finding.about()),
                finding.reply());
    }

    private String pseudonym(Finding finding) {
        return finding.caseFile() == null ? null : pseudonyms.get(finding.caseFile());
    }

    private List<LeftOut> leftOut() {
        return material.findings().stream()
                .filter(f -> f.fate() == Fate.LEFT_OUT)
                .map(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(Finding finding) {
        return new LeftOut(
                finding.kind(),
                pseudonym(finding),
                name(finding.agency()),
                finding.text(),
                finding.fateReason(),
                name(finding.about()),
                finding.reply());
    }

    private List<ReportedRecommendation> recommendations() {
        return material.recommendations().stream().map(this::reported).toList();
    }

    private ReportedRecommendation reported(Recommendation recommendation) {
        List<ReportedAction> actions = material.actions().stream()
                .filter(a -> a.recommendation().equals(recommendation.id()))
                .map(this::reported)
                .toList();
        return new ReportedRecommendation(
                recommendation.number(), recommendation.text(), recommendation.noActionReason(), actions);
    }

    private ReportedAction reported(Action action) {
        return new ReportedAction(
                action.text(),
                material.people().get(action.owner()),
                name(action.agency()),
                action.deadline(),
                action.measure(),
                action.state());
    }

    private KeyFigures figures(AgencyParticipation total, Map<FindingKind, List<ReportedFinding>> findings) {
        var meeting = material.meeting();
        int unanimous = (int) meeting.count(ItemStatus.UNANIMOUS);
        int spread = (int) meeting.count(ItemStatus.SPREAD);
        int oneAgency = (int) meeting.count(ItemStatus.ONE_AGENCY);
        List<ModerationItem> overall = items(TemplateDefinition.OVERALL);
        Map<String, Integer> findingCounts = new LinkedHashMap<>();
        findings.forEach((kind, list) -> findingCounts.put(kind.name(), list.size()));
        return new KeyFigures(
                material.cycle().theme(),
                material.cases().size(),
                material.invited().size(),
                total.asked(),
                total.returned(),
                total.late(),
                total.excused(),
                total.notReturned(),
                IntStream.of(unanimous, spread, oneAgency).sum(),
                unanimous,
                spread,
                oneAgency,
                count(meeting.standing(), d -> d.kind() == DecisionKind.AGREED_TO_DIFFER),
                (int) meeting.dissentCount(),
                before(overall),
                after(overall.stream().flatMap(i -> decision(i).stream()).toList()),
                findingCounts,
                material.actions().size());
    }
}

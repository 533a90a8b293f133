package org.caseaudit.domain.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.moderation.Comparison;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.report.CombinedReport.Disagreement;
import org.caseaudit.domain.report.CombinedReport.GivenResponse;
import org.caseaudit.domain.report.CombinedReport.GradeGiven;
import org.caseaudit.domain.report.CombinedReport.KeptDissent;
import org.caseaudit.domain.report.CombinedReport.ReportedChallenge;

/** Every item on which not all were of one mind, with its outcome, dissents and responses, and every challenge. */
final class ReportedDisagreement {
    private final ReportMaterial material;
    private final ReportNames names;

    ReportedDisagreement(ReportMaterial material, ReportNames names) {
        this.material = material;
        this.names = names;
    }

    List<Disagreement> disagreements() {
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
        Optional<Decision> decided = material.meeting().standing(item.key());
        return new Disagreement(
                names.pseudonym(key.caseFile()),
                key.section(),
                names.title(key.section()),
                item.distance(),
                item.straddlesGood(),
                item.grades().stream()
                        .map(g -> new GradeGiven(names.agency(g.agency()), g.grade(), g.reason()))
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
                .map(r -> new GivenResponse(names.agency(r.agency()), r.text()))
                .sorted(Comparator.comparing(GivenResponse::agency))
                .toList();
    }

    private List<KeptDissent> dissents(Decision decision) {
        return material.meeting().dissents(decision).stream()
                .map(d -> new KeptDissent(names.agency(d.agency()), d.grade(), d.reason()))
                .sorted(Comparator.comparing(KeptDissent::agency))
                .toList();
    }

    List<ReportedChallenge> challenges() {
        return material.statements().challenges().stream().map(this::reported).toList();
    }

    private ReportedChallenge reported(Challenge challenge) {
        return new ReportedChallenge(
                names.pseudonym(challenge.caseFile()),
                names.title(challenge.section()),
                names.agency(challenge.challenger()),
                names.agency(challenge.challenged()),
                challenge.subject().grade(),
                challenge.subject().words(),
                challenge.text(),
                challenge.evidence(),
                challenge.reply(),
                challenge.outcome(),
                challenge.outcomeReason());
    }
}

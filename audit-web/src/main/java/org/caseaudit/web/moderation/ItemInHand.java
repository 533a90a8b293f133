package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.application.moderation.GroundsQueries.AnswerView;
import org.caseaudit.application.moderation.GroundsQueries.GroundsView;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.moderation.ModerationQueries.NotJudgedView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.grading.AnswerInWords;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.GradeTag;

/**
 * The item the meeting talks about: the grades on the scale, what they rest on, what was challenged and what was decided.
 *
 * @param spread how the grades lie to each other
 * @param standing what is decided, or null
 * @param earlier what was decided before, newest first
 * @param conflict whether somebody else decided while this was being written
 * @param decision null for who may only read
 */
public record ItemInHand(
        String section,
        String title,
        Tag state,
        String spread,
        List<Step> scale,
        List<AgencyGrounds> grounds,
        List<TaskItem> challenges,
        Standing standing,
        List<Standing> earlier,
        boolean toBeConfirmed,
        boolean conflict,
        DecisionFields decision) {
    /** One grade with those who gave it. @param firstBelow whether the Good line is right before it */
    public record Step(String grade, String descriptor, boolean firstBelow, List<String> agencies) {}

    /** @param reason why it gave its grade, or could not judge; null for none */
    public record AgencyGrounds(String agency, Tag grade, String reason, List<Answered> answers, String form) {}

    public record Answered(String question, List<String> answer, String evidence) {}

    /** What is shown of an item. @param item itself, with the rest of the page that belongs to it */
    record Material(
            MeetingPlace place,
            ItemView item,
            GradingScale scale,
            List<GroundsView> grounds,
            List<ChallengeView> challenges,
            Map<AgencyId, String> agencies) {}

    static ItemInHand of(Material material, boolean conflict, DecisionFields decision) {
        ItemView item = material.item();
        List<Standing> earlier = new ArrayList<>(item.earlier().stream()
                .sorted((a, b) -> Integer.compare(b.number(), a.number()))
                .map(d -> Standing.of(material.scale(), d))
                .toList());
        return new ItemInHand(
                item.section(),
                item.title(),
                GradeWords.state(item),
                GradeWords.spread(item),
                steps(material),
                grounds(material),
                challenges(material),
                item.decision() == null ? null : Standing.of(material.scale(), item.decision()),
                earlier,
                item.toBeConfirmed(),
                conflict,
                decision);
    }

    private static List<Step> steps(Material material) {
        GradingScale scale = material.scale();
        int lastGood = scale.step(scale.goodThrough());
        List<Step> steps = new ArrayList<>();
        for (Grade grade : scale.grades()) {
            steps.add(new Step(
                    grade.name(),
                    grade.descriptor(),
                    scale.step(grade.code()) == lastGood + 1,
                    material.item().grades().stream()
                            .filter(given -> given.grade().equals(grade.code()))
                            .map(GradeView::agencyName)
                            .toList()));
        }
        List<String> silent = material.item().notJudged().stream()
                .map(NotJudgedView::agencyName)
                .toList();
        if (!silent.isEmpty()) {
            steps.add(new Step("Could not judge", null, false, silent));
        }
        return steps;
    }

    private static List<AgencyGrounds> grounds(Material material) {
        Map<AgencyId, GradeView> grades =
                material.item().grades().stream().collect(Collectors.toMap(GradeView::agency, Function.identity()));
        Map<AgencyId, NotJudgedView> silent = material.item().notJudged().stream()
                .collect(Collectors.toMap(NotJudgedView::agency, Function.identity()));
        return material.grounds().stream()
                .filter(g -> grades.containsKey(g.agency()) || silent.containsKey(g.agency()))
                .map(g -> {
                    GradeView given = grades.get(g.agency());
                    return new AgencyGrounds(
                            g.agencyName(),
                            given == null
                                    ? Tag.of("Could not judge", Tag.Colour.GREY)
                                    : GradeTag.of(material.scale(), given.grade()),
                            given == null ? silent.get(g.agency()).reason() : given.reason(),
                            g.answers().stream().map(ItemInHand::answered).toList(),
                            Addresses.in(material.place().partnership(), "assignments", g.form(), "read") + "#section-"
                                    + material.item().section());
                })
                .toList();
    }

    private static Answered answered(AnswerView answer) {
        return new Answered(
                answer.question().text(), AnswerInWords.of(answer.question(), answer.value()), answer.evidence());
    }

    private static List<TaskItem> challenges(Material material) {
        return material.challenges().stream()
                .filter(c -> c.caseFile().equals(material.item().caseFile())
                        && material.item().section().equals(c.section()))
                .map(c -> ChallengeLine.of(material.place(), c, material.agencies()))
                .toList();
    }
}

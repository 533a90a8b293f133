package org.caseaudit.domain.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.domain.template.GradingScale;

/**
 * The agencies' grades of one item side by side. Everything about them is computed here and stored nowhere.
 *
 * @param notJudged the agencies that could not judge it; they are no grade, and change nothing about those given
 */
public record ModerationItem(ItemKey key, GradingScale scale, List<AgencyGrade> grades, List<NotJudged> notJudged) {
    public ModerationItem {
        grades = List.copyOf(grades);
        notJudged = List.copyOf(notJudged);
    }

    /** An item that every agency with a form could judge. */
    public ModerationItem(ItemKey key, GradingScale scale, List<AgencyGrade> grades) {
        this(key, scale, grades, List.of());
    }

    public ItemStatus status() {
        if (grades.isEmpty()) {
            return ItemStatus.NONE;
        }
        if (grades.size() == 1) {
            return ItemStatus.ONE_AGENCY;
        }
        return distinctGrades().size() == 1 ? ItemStatus.UNANIMOUS : ItemStatus.SPREAD;
    }

    /** Grade steps between the best and the worst grade; 0 when there is no difference. */
    public int distance() {
        return grades.isEmpty() ? 0 : worst() - best();
    }

    /** Whether some hold the practice good or better and others do not: the difference that matters most. */
    public boolean straddlesGood() {
        return !grades.isEmpty()
                && best() <= scale.step(scale.goodThrough())
                && worst() > scale.step(scale.goodThrough());
    }

    /** The grade everybody gave, for the meeting to confirm. Only where unanimous: a majority is not the machine's. */
    public Optional<String> suggestion() {
        return status() == ItemStatus.UNANIMOUS ? Optional.of(grades.get(0).grade()) : Optional.empty();
    }

    public Optional<AgencyGrade> of(AgencyId agency) {
        return grades.stream().filter(g -> g.agency().equals(agency)).findFirst();
    }

    /** Checksum of who gave which grade: the same as long as nobody changes, adds or takes back one. */
    String gradesChecksum() {
        return Sha256.of(grades.stream()
                .map(g -> g.agency().value() + "=" + g.grade())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private Set<String> distinctGrades() {
        return grades.stream().map(AgencyGrade::grade).collect(Collectors.toSet());
    }

    private int best() {
        return grades.stream()
                .map(g -> scale.step(g.grade()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int worst() {
        return grades.stream()
                .map(g -> scale.step(g.grade()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

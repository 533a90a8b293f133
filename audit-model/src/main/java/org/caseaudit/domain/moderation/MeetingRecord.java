package org.caseaudit.domain.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All items of a cycle with what stands decided about each. */
public final class MeetingRecord {
    private final List<ModerationItem> items;
    private final Set<ItemKey> graded;
    private final Map<ItemKey, List<Decision>> decisions;
    private final Map<DecisionId, List<Dissent>> dissents;

    public MeetingRecord(List<ModerationItem> items, List<Decision> decisions, List<Dissent> dissents) {
        this.items = List.copyOf(items);
        this.graded = items.stream()
                .filter(i -> i.status() != ItemStatus.NONE)
                .map(ModerationItem::key)
                .collect(Collectors.toSet());
        this.decisions = new HashMap<>(decisions.stream().collect(Collectors.groupingBy(Decision::key)));
        this.dissents = dissents.stream().collect(Collectors.groupingBy(Dissent::decision));
    }

    public List<ModerationItem> items() {
        return items;
    }

    /** The decision that stands: the latest, as long as anybody's grade lies under it. */
    public Optional<Decision> standing(ItemKey key) {
        return history(key).stream()
                .filter(d -> graded.contains(d.key()))
                .reduce((first, second) -> first.number() > second.number() ? first : second);
    }

    /** Every decision ever taken about the item. */
    public List<Decision> history(ItemKey key) {
        return decisions.getOrDefault(key, List.of());
    }

    public List<Dissent> dissents(Decision decision) {
        return dissents.getOrDefault(decision.id(), List.of());
    }

    /** Items somebody graded and nobody decided; reporting waits for them. An item nobody graded waits for nothing. */
    public List<ModerationItem> undecided() {
        return items.stream()
                .filter(i -> graded.contains(i.key()) && standing(i.key()).isEmpty())
                .toList();
    }

    /**
     * Items decided on other grades than those that lie there now: a reopened cycle brought a form back changed, or one
     * more, or one less. What was settled then is not settled now; the meeting decides again, or confirms.
     */
    public List<ModerationItem> toBeConfirmed() {
        return items.stream().filter(this::toBeConfirmed).toList();
    }

    public boolean toBeConfirmed(ModerationItem item) {
        return standing(item.key()).filter(d -> !d.restsOn(item)).isPresent();
    }

    /** Every grade an agency gave beside the decision that stands about it; an undecided item has none yet. */
    public List<Comparison> comparisons() {
        return items.stream()
                .flatMap(item -> standing(item.key()).stream()
                        .flatMap(decision -> item.grades().stream()
                                .map(own -> new Comparison(item.key(), own, decision, dissent(decision, own)))))
                .toList();
    }

    private Optional<Dissent> dissent(Decision decision, AgencyGrade own) {
        return dissents(decision).stream()
                .filter(d -> d.agency().equals(own.agency()))
                .findFirst();
    }

    /** How many items have the status. */
    public long count(ItemStatus status) {
        return items.stream().filter(i -> i.status() == status).count();
    }

    public List<Decision> standing() {
        return items.stream()
                .map(i -> standing(i.key()))
                .flatMap(Optional::stream)
                .toList();
    }

    public long dissentCount() {
        return standing().stream()
                .map(this::dissents)
                .mapToLong(Collection::size)
                .sum();
    }
}

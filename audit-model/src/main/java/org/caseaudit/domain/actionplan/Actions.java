package org.caseaudit.domain.actionplan;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** The action plans of the partnership. */
public interface Actions extends Repository<Action, ActionId> {
    /** In the order in which they were proposed. */
    List<Action> of(CycleId cycle);

    List<Action> ownedBy(PersonId person);

    /** Actions of published reports that their owners have not evidenced yet. */
    List<Action> inHand();

    void add(Redating redating);

    /** Refuses with NotFound when there is none. */
    Redating redating(RedatingId id);

    List<Redating> redatings(CycleId cycle);

    /** The actions of several cycles at once, in the order in which they were proposed. */
    List<Action> ofAll(Collection<CycleId> cycles);

    /** Of several cycles at once, in the order in which they were asked for. */
    List<Redating> redatingsOfAll(Collection<CycleId> cycles);

    void add(ImpactCheck check);

    /** Of several cycles at once, in the order in which they were made. */
    List<ImpactCheck> impactChecksOfAll(Collection<CycleId> cycles);

    @Override
    default String noun() {
        return "action";
    }
}

package org.caseaudit.persistence.actionplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ImpactCheck;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaActions extends JpaRepository<Action, ActionId> implements Actions {
    @Inject
    JpaActions(EntityManager em) {
        super(em, Action.class);
    }

    @Override
    public List<Action> of(CycleId cycle) {
        return list("from Action where cycle = ?1 order by id", cycle);
    }

    @Override
    public List<Action> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Action where cycle in ?1 order by id", cycles);
    }

    @Override
    public List<Action> ownedBy(PersonId person) {
        return list("from Action where owner = ?1 order by deadline, id", person);
    }

    @Override
    public void add(Redating redating) {
        em().persist(redating);
    }

    @Override
    public Redating redating(RedatingId id) {
        return list(Redating.class, "from Redating where id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("change of date"));
    }

    @Override
    public List<Redating> redatings(CycleId cycle) {
        return list(Redating.class, "from Redating where cycle = ?1 order by askedAt, id", cycle);
    }

    @Override
    public List<Redating> redatingsOfAll(Collection<CycleId> cycles) {
        return list(Redating.class, "from Redating where cycle in ?1 order by askedAt, id", cycles);
    }

    @Override
    public void add(ImpactCheck check) {
        em().persist(check);
    }

    @Override
    public List<ImpactCheck> impactChecksOfAll(Collection<CycleId> cycles) {
        return list(ImpactCheck.class, "from ImpactCheck where cycle in ?1 order by checkedAt, id", cycles);
    }

    @Override
    public List<Action> inHand() {
        return list("from Action a where a.state in (PROPOSED, ACCEPTED)"
                + " and a.cycle in (select c.id from Cycle c where c.state = PUBLISHED) order by a.id");
    }
}

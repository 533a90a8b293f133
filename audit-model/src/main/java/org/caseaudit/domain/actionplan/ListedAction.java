package org.caseaudit.domain.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * An action as it stood on a list from elsewhere. It is no action yet: it says what the list left out, and blocks the report
 * until somebody has made an action of it, or struck it with a reason.
 */
@Entity
@Table(name = "listed_action")
public class ListedAction extends Owned {
    @Id
    @Column(name = "id")
    private ListedActionId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "recommendation_id", nullable = false, updatable = false)
    private RecommendationId recommendation;

    @Column(name = "list_sha256", nullable = false, updatable = false, length = 64)
    private String list;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Column(name = "lead_text", updatable = false, length = 200)
    private String lead;

    @Column(name = "owner_id", updatable = false)
    private PersonId owner;

    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Column(name = "deadline", updatable = false)
    private LocalDate deadline;

    @Column(name = "measure", updatable = false, length = 1_000_000)
    private String measure;

    /** What became of it; null while it is open or struck. */
    @Column(name = "action_id")
    private ActionId action;

    @Column(name = "struck_reason", length = 1_000_000)
    private String struckReason;

    protected ListedAction() {}

    /**
     * @param list checksum of the list it stood on
     * @param number its place there, from 1
     */
    public ListedAction(ListedActionId id, Recommendation recommendation, String list, int number, ListedLine line) {
        this.id = id;
        this.cycle = recommendation.cycle();
        this.recommendation = recommendation.id();
        this.list = list;
        this.number = number;
        this.text = line.text();
        this.lead = line.lead();
        this.owner = line.owner();
        this.agency = line.agency();
        this.deadline = line.deadline();
        this.measure = line.measure();
    }

    /** Everything that keeps it from being an action. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (owner == null) {
            gaps.add(ListedLead.namesOne(lead) ? Gap.OWNER_NOT_KNOWN_HERE : Gap.NO_CLEAR_OWNER);
        }
        if (agency == null) {
            gaps.add(Gap.NO_AGENCY);
        }
        if (deadline == null) {
            gaps.add(Gap.NO_DATE);
        }
        if (measure == null) {
            gaps.add(Gap.NO_MEASURE);
        }
        return gaps;
    }

    /** It has become that action. Refuses a second time, and once it is struck. */
    public void become(ActionId made) {
        requireOpen();
        this.action = made;
    }

    /** It is left behind. Refuses without reason, and once something has become of it. */
    public void strike(String reason) {
        requireOpen();
        this.struckReason = Faults.reason(reason);
    }

    private void requireOpen() {
        if (!open()) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This line is dealt with already; nothing more becomes of it.");
        }
    }

    public boolean open() {
        return action == null && struckReason == null;
    }

    public ListedActionId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public RecommendationId recommendation() {
        return recommendation;
    }

    public String list() {
        return list;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String lead() {
        return lead;
    }

    public PersonId owner() {
        return owner;
    }

    public AgencyId agency() {
        return agency;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public String measure() {
        return measure;
    }

    public ActionId action() {
        return action;
    }

    public String struckReason() {
        return struckReason;
    }
}
